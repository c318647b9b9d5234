import type { Statement } from 'better-sqlite3';
import type { Db } from './open.ts';

/** How a statement gives its rows: to be said before it is used. */
const modes = new Set<PropertyKey>(['pluck', 'raw', 'expand', 'safeIntegers']);

/**
 * Has this database prepare each statement when it is first used, not when it is written down. There are hundreds, in
 * repositories that are made at the start, and the sign waits for none of them. A statement is still prepared once.
 */
export function prepareLate(db: Db): void {
  const prepare = db.prepare.bind(db) as (sql: string) => Statement;
  db.prepare = ((sql: string) => lateStatement(() => prepare(sql))) as Db['prepare'];
}

function lateStatement(prepare: () => Statement): Statement {
  let made: Statement | null = null;
  const wanted: ((statement: Statement) => void)[] = [];
  const methods = new Map<PropertyKey, unknown>();
  function statement(): Statement {
    if (made) return made;
    made = prepare();
    for (const want of wanted) want(made);
    return made;
  }
  const call = (on: Statement, name: PropertyKey, args: unknown[]): unknown =>
    (Reflect.get(on, name) as (...all: unknown[]) => unknown).apply(on, args);

  return new Proxy({} as Statement, {
    get(_, name, itself: Statement) {
      const known = methods.get(name);
      if (known !== undefined) return known;
      if (made === null && modes.has(name)) {
        return (...args: unknown[]) => {
          wanted.push((fresh) => call(fresh, name, args));
          return itself;
        };
      }
      const value: unknown = Reflect.get(statement(), name);
      if (typeof value !== 'function') return value;
      const method = (...args: unknown[]) => call(statement(), name, args);
      methods.set(name, method);
      return method;
    },
  });
}
