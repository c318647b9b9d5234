import { expect, it } from 'vitest';
import { newId } from '../../electron/core/ids.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

const phone = [{ kind: 'phone', handling: 'locker' } as const];

it('one locker never holds the things of two, nor has one visit two', async () => {
  const { db, must, unlock, signIn } = await createSetUpApp();
  await unlock('admin');
  await must('admin', 'lockers.setCount', { count: 2 });
  const [one, other] = [await signIn({ devices: phone }), await signIn()];
  const lockers = db.prepare<[], string>('SELECT id FROM locker ORDER BY number').pluck().all();
  const put = (locker: string | undefined, visitId: string) =>
    db
      .prepare(
        `INSERT INTO locker_use (id, locker_id, visit_id, device_kinds, handed_in_at) VALUES (?, ?, ?, '["phone"]', ?)`,
      )
      .run(newId(), locker, visitId, '2026-11-20T09:00:00.000Z');
  expect(() => put(lockers[0], other.visitId)).toThrow(/UNIQUE.*locker_id/);
  expect(() => put(lockers[1], one.visitId)).toThrow(/UNIQUE.*visit_id/);
  put(lockers[1], other.visitId);
  expect(db.prepare('SELECT count(*) FROM locker_use').pluck().get()).toBe(2);
});

it('of many who come in at once, each has a locker of their own', async () => {
  const { must, unlock, signIn } = await createSetUpApp();
  await unlock('admin');
  await must('admin', 'lockers.setCount', { count: 5 });
  const all = await Promise.all(Array.from({ length: 7 }, () => signIn({ devices: phone })));
  const numbers = all.map(({ locker }) => locker);
  const taken = numbers.filter((number) => number !== null);
  expect(taken.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
});
