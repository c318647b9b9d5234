import { beforeAll, describe, expect, it } from 'vitest';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { siteDay } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { createTestApp } from '../support/test-host.ts';

const staff = { clientId: 'staff', audience: 'staff' } as const;
let test: ReturnType<typeof createTestApp>;

beforeAll(async () => {
  test = createTestApp();
  await test.app.dispatch({ clientId: 'set-up', audience: 'set-up' }, 'setUp.exploreSampleData', {});
});

async function unlockAs(role: string) {
  const person = sampleStaff.find((p) => p.role === role);
  const listed = await test.app.dispatch(staff, 'staff.unlockers', {});
  if (!listed.ok || !person) throw new Error(`nobody can unlock as ${role}`);
  const unlocker = (listed.value as { id: string; name: string }[]).find((p) => p.name === person.name);
  return test.app.dispatch(staff, 'staff.unlock', { staffId: unlocker?.id, pin: person.pin });
}

describe('the sample setting', () => {
  it('is marked as one, so that its ribbon stays', async () => {
    expect(test.app.isSetUp()).toBe(true);
    expect(
      await test.app.dispatch({ clientId: 'door', audience: 'kiosk' }, 'door.show', { language: 'en' }),
    ).toMatchObject({
      value: { site: { name: 'Larkfield Nursery', sample: true } },
    });
    expect(await test.app.dispatch(staff, 'site.show', {})).toMatchObject({ value: { sample: true } });
  });

  it('has visits on every working day of the last four weeks, and people on site now', () => {
    const visits = test.db
      .prepare<[], { at: Instant; out: Instant | null }>(
        'SELECT signed_in_at AS at, signed_out_at AS out FROM visit',
      )
      .all();
    const days = new Set(visits.map(({ at }) => siteDay(at, 'Europe/London')));
    // From Friday, 20 November 2026, back: four weeks have twenty working days before it.
    expect(days).toEqual(
      new Set([
        ...[23, 26, 27, 28, 29, 30].map((day) => `2026-10-${day}`),
        ...[2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20].map(
          (day) => `2026-11-${String(day).padStart(2, '0')}`,
        ),
      ]),
    );
    expect(visits.every(({ at, out }) => out === null || out > at)).toBe(true);
    expect(visits.every(({ at }) => at <= test.state.now.toISOString())).toBe(true);
  });

  it.each(sampleStaff)('lets $name unlock with the PIN that is shown', async ({ role, name }) => {
    expect(await unlockAs(role)).toMatchObject({ ok: true, value: { role, name } });
  });

  it('has somebody to challenge and something for the safeguarding lead', async () => {
    await unlockAs('dsl');
    const onSite = await test.app.dispatch(staff, 'visits.onSite', {});
    const listed = onSite.ok ? (onSite.value as { name: string; reasons: { code: string }[] }[]) : [];
    expect(listed).toHaveLength(6);
    expect(listed[0]?.reasons[0]?.code).toBe('device-kept');
    const forDsl = await test.app.dispatch(staff, 'challenges.forDsl', {});
    expect(forDsl).toMatchObject({ value: [{ forDsl: true, seen: ['phone-in-use'] }] });
  });

  it('has an intact journal', async () => {
    await unlockAs('admin');
    expect(await test.app.dispatch(staff, 'journal.check', {})).toMatchObject({ value: { intact: true } });
  });

  it('is written whole or not at all', async () => {
    const broken = createTestApp();
    broken.db.exec(
      `CREATE TEMP TRIGGER full BEFORE INSERT ON challenge BEGIN SELECT RAISE(ABORT, 'full'); END`,
    );
    const setUp = { clientId: 'set-up', audience: 'set-up' } as const;
    expect(await broken.app.dispatch(setUp, 'setUp.exploreSampleData', {})).toMatchObject({ ok: false });
    expect(broken.app.isSetUp()).toBe(false);
    expect(broken.db.prepare('SELECT count(*) FROM journal').pluck().get()).toBe(0);
  });
});
