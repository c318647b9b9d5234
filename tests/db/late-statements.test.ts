import { expect, test } from 'vitest';
import { openTestDatabase } from '../support/test-host.ts';

test('a statement is prepared when it is first used, once, and in the way that was asked for', () => {
  const db = openTestDatabase();
  // Nothing is said of what can't be prepared until somebody uses it.
  const wrong = db.prepare('SELECT word FROM nowhere');
  expect(() => wrong.all()).toThrow('no such table: nowhere');
  db.exec('CREATE TABLE nowhere (word TEXT) STRICT');
  expect(wrong.all()).toEqual([]);

  const insert = db.prepare<[string]>('INSERT INTO nowhere VALUES (?)');
  const all = db.prepare<[], string>('SELECT word FROM nowhere ORDER BY 1').pluck();
  db.transaction(() => {
    insert.run('b');
    insert.run('a');
  }).immediate();
  expect(all.all()).toEqual(['a', 'b']);
  expect([...all.iterate()]).toEqual(['a', 'b']);
  expect(db.prepare('SELECT word FROM nowhere ORDER BY 1').raw().get()).toEqual(['a']);
  // Also where the way is changed once it was used.
  expect(all.pluck(false).get()).toEqual({ word: 'a' });
  expect(db.prepare('SELECT 1 AS one').columns()).toMatchObject([{ name: 'one' }]);
  db.close();
});
