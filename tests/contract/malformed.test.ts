import { beforeAll, describe, expect, it } from 'vitest';
import type { CallName } from '../../shared/contract.ts';
import { contract } from '../../shared/contract.ts';
import { hashOfTables } from '../support/tables.ts';
import type { Line, Stage } from './lines.ts';
import { AnyResult, lines, setStage } from './lines.ts';

let stage: Stage;
let before: string;
beforeAll(async () => {
  stage = await setStage();
  before = hashOfTables(stage.porchlight.db);
});

const inputOf = (name: CallName) => stage.inputs[name] as Record<string, unknown>;

/** The gate must refuse this input from a window that may call the line, and nothing may have changed. */
async function expectRefused(line: Line, input: unknown, why: string): Promise<void> {
  const { app, db, state } = stage.porchlight;
  const opened = state.opened.length;
  const result = await app.dispatch(stage.rightCaller(line), line.name, input);
  expect(AnyResult.parse(result), why).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(JSON.stringify(result).length, why).toBeLessThan(5000);
  expect(hashOfTables(db), why).toBe(before);
  expect(state.opened).toHaveLength(opened);
}

/** Every place in a value that `isWanted`, and a copy of the value with something else there. */
function* withReplaced(
  value: unknown,
  isWanted: (inner: unknown) => boolean,
  by: unknown,
  path = '',
): Generator<[path: string, copy: unknown]> {
  if (isWanted(value)) yield [path, by];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const [where, copy] of withReplaced(inner, isWanted, by, `${path}.${key}`)) {
      yield [
        where,
        Array.isArray(value)
          ? value.map((v: unknown, i) => (String(i) === key ? copy : v))
          : { ...value, [key]: copy },
      ];
    }
  }
}

/** What may be null: a list, which says "as last time"; a day on which nobody looked yet; a device or a challenge that there was not. */
const mayBeNull = new Set([
  'visits.signInAgain devices',
  'registers.add lastCheckedOn',
  'incidents.report device',
  'incidents.report challengeId',
]);

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

describe.each(lines)('$name', (line) => {
  const { name } = line;

  it('has an example that is valid', () => {
    expect(contract[name].input.safeParse(stage.inputs[name]).error).toBeUndefined();
  });

  it('refuses what is no object', async () => {
    for (const input of [undefined, null, [], [inputOf(name)], 42, NaN, 'text', true, () => {}]) {
      await expectRefused(line, input, `a value that is ${kindOf(input)}`);
    }
  });

  it('refuses an empty object, unless it asks for nothing or for changes', async () => {
    if (Object.keys(inputOf(name)).length > 0 && name !== 'settings.change') {
      await expectRefused(line, {}, '{}');
    }
  });

  it('refuses a key it does not know', async () => {
    const extras = [
      { extra: 1 },
      { role: 'admin', permissions: ['app.quit'] },
      JSON.parse('{"__proto__": {"staffId": "x"}}') as object,
      { constructor: 1 },
      { ['k'.repeat(1_000_000)]: 1 },
    ];
    for (const extra of extras) {
      const input = Object.fromEntries([...Object.entries(inputOf(name)), ...Object.entries(extra)]);
      Object.defineProperties(input, Object.getOwnPropertyDescriptors(extra));
      await expectRefused(line, input, Object.keys(extra).join().slice(0, 50));
    }
  });

  it('refuses a value of another type for each key', async () => {
    for (const [key, value] of Object.entries(inputOf(name))) {
      for (const other of [null, 42, 'text', true, [], {}]) {
        if (kindOf(other) === kindOf(value)) continue;
        if (other === null && mayBeNull.has(`${name} ${key}`)) continue;
        await expectRefused(line, { ...inputOf(name), [key]: other }, `${key}: ${JSON.stringify(other)}`);
      }
    }
  });

  it('refuses a string of a million characters wherever a string stands', async () => {
    for (const letter of ['x', '1', ' ', '\u{1F600}']) {
      const text = letter.repeat(1_000_000);
      for (const [path, input] of withReplaced(inputOf(name), (inner) => typeof inner === 'string', text)) {
        await expectRefused(line, input, path);
      }
    }
  });

  it('refuses a list of a hundred thousand things wherever a list stands, with a short answer', async () => {
    const list = Array.from({ length: 100_000 }, (_, index) => `thing ${index}`);
    for (const [path, input] of withReplaced(inputOf(name), Array.isArray, list)) {
      await expectRefused(line, input, path);
    }
  });
});
