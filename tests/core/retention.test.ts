import { beforeEach, describe, expect, it } from 'vitest';
import { clockKeys, usualRetention } from '../../shared/domain/retention.ts';
import type { ClockKey } from '../../shared/domain/retention.ts';
import { makeClosedIncident, makeFullVisit, passDays, tablesWith } from '../support/kept-records.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

const count = (sql: string) => porchlight.db.prepare<[], number>(`SELECT count(*) FROM ${sql}`).pluck().get();
const unlock = () => porchlight.unlockAll();
async function counts(): Promise<Record<ClockKey, number | null>> {
  await unlock();
  const { clocks } = await porchlight.must('dsl', 'retention.preview', {});
  return Object.fromEntries(clocks.map(({ key, count: n }) => [key, n])) as Record<ClockKey, number | null>;
}

describe('a clock', () => {
  it('erases its own kind of data on its day, and not a day before', async () => {
    const { visitId, challengeId } = await makeFullVisit(porchlight, 'Quillfeather');
    const all = tablesWith(porchlight, 'Quillfeather');
    expect(all).toEqual([
      'acknowledgement_signature', 'challenge', 'expected_visit', 'journal_detail', 'visit', 'visit_child', 'visit_photo',
      'visitor',
    ]); // prettier-ignore

    await passDays(porchlight, 29.8);
    expect(tablesWith(porchlight, 'Quillfeather')).toEqual(all);
    expect((await counts()).photo).toBe(1);
    await passDays(porchlight, 1.2);
    expect(count('visit_photo')).toBe(0);
    expect(count('visit_child')).toBe(1);

    await passDays(porchlight, 58.8);
    expect(count('visit_child')).toBe(1);
    expect((await counts()).contact).toBe(3);
    await passDays(porchlight, 1.2);
    expect(count('visit_child')).toBe(0);
    expect(count("visit WHERE contact = '' AND vehicle = '' AND purpose = '' AND host_text <> ''")).toBe(1);
    expect(count("expected_visit WHERE purpose = '' AND name <> ''")).toBe(1);

    await passDays(porchlight, 273);
    expect(count('acknowledgement_signature')).toBe(1);
    await passDays(porchlight, 2);
    expect(count('acknowledgement_signature')).toBe(0);
    expect(count('acknowledgement')).toBe(1);

    await passDays(porchlight, 728);
    expect(tablesWith(porchlight, 'Quillfeather')).toEqual([
      'challenge', 'expected_visit', 'journal_detail', 'visit', 'visitor',
    ]); // prettier-ignore
    await passDays(porchlight, 2);
    expect(tablesWith(porchlight, 'Quillfeather')).toEqual([]);
    expect(count('acknowledgement')).toBe(0);
    // What is counted is still there.
    expect(count(`visit WHERE id = '${visitId}' AND anonymised_at IS NOT NULL`)).toBe(1);
    expect(count(`challenge WHERE id = '${challengeId}' AND seen = '["phone-in-use"]'`)).toBe(1);
    expect(count("visitor WHERE name = '—' AND organisation = '' AND anonymised_at IS NOT NULL")).toBe(1);
    await unlock();
    expect(await porchlight.must('dsl', 'journal.check', {})).toMatchObject({ intact: true });
  });

  it('lets a closed file of an incident go as a whole, and the journal still prove the others', async () => {
    const { visitId } = await makeFullVisit(porchlight, 'Quillfeather');
    const closed = await makeClosedIncident(porchlight, 'Marrowby', [visitId]);
    await passDays(porchlight, 2100);
    await unlock();
    await makeClosedIncident(porchlight, 'Tansyholm', []);
    expect(tablesWith(porchlight, 'Marrowby')).toEqual(['incident_entry']);
    await passDays(porchlight, 91);
    expect(tablesWith(porchlight, 'Marrowby')).toEqual([]);
    expect(count('incident')).toBe(1);
    expect(count(`journal WHERE action = 'incident.erased' AND subject = '${closed}'`)).toBe(1);
    await unlock();
    expect(await porchlight.must('dsl', 'journal.check', {})).toMatchObject({ intact: true });
    // Saying that a file was erased hides none that is still there.
    porchlight.db
      .transaction(() =>
        porchlight.services.journal.append({
          actor: 'system',
          action: 'incident.erased',
          subject: String(porchlight.db.prepare('SELECT id FROM incident').pluck().get()),
          details: {},
        }),
      )
      .immediate();
    expect(await porchlight.must('dsl', 'journal.check', {})).toMatchObject({ intact: false });
  });

  it('leaves a file alone that is open, or on hold', async () => {
    const id = await makeClosedIncident(porchlight, 'Marrowby', []);
    await porchlight.must('dsl', 'incidents.add', {
      incidentId: id,
      entry: { kind: 'hold', on: true, reason: 'Court' },
    });
    await passDays(porchlight, 4000);
    expect(tablesWith(porchlight, 'Marrowby')).toEqual(['incident_entry']);
    await unlock();
    await porchlight.must('dsl', 'incidents.add', {
      incidentId: id,
      entry: { kind: 'hold', on: false, reason: 'Over' },
    });
    await passDays(porchlight, 1);
    expect(tablesWith(porchlight, 'Marrowby')).toEqual([]);
  });

  it('takes the name from old visits of somebody who still comes, and leaves it to the newer ones', async () => {
    const first = await porchlight.signIn({ name: 'Perpetua Hollins' });
    const { code } = await porchlight.issuePass(first.visitId);
    expect(code).not.toBe('');
    await porchlight.must('reception', 'visits.signOutFor', { visitId: first.visitId });
    const visitorId = porchlight.db.prepare<[], string>('SELECT visitor_id FROM visit').pluck().get();
    await passDays(porchlight, 1097);
    // The pass still is theirs; the visit is nobody's.
    expect(count(`visitor WHERE id = '${visitorId}' AND name = 'Perpetua Hollins'`)).toBe(1);
    expect(count(`visit WHERE visitor_id = '${visitorId}'`)).toBe(0);
    await unlock();
    const [pass] = await porchlight.must('reception', 'passes.list', {});
    await porchlight.must('reception', 'passes.revoke', { passId: pass?.id ?? '' });
    await passDays(porchlight, 1);
    expect(tablesWith(porchlight, 'Perpetua')).toEqual([]);
  });

  it('lets a visit no longer be found as challenged, once the challenge names it no longer', async () => {
    await makeFullVisit(porchlight, 'Quillfeather');
    const found = async () => {
      await unlock();
      const page = await porchlight.must('office', 'log.search', { filter: { challenged: true }, size: 50 });
      return page.visits.length;
    };
    expect(await found()).toBe(1);
    await porchlight.must('admin', 'settings.change', { retention: { ...usualRetention, challenge: 30 } });
    await passDays(porchlight, 31);
    expect(await found()).toBe(0);
  });

  it('waits for a visit to be over', async () => {
    await porchlight.signIn({ name: 'Perpetua Hollins' });
    await passDays(porchlight, 2000);
    expect(tablesWith(porchlight, 'Perpetua')).toEqual(['visitor']);
    await unlock();
    expect(await porchlight.must('office', 'retention.preview', {})).toMatchObject({ neverClosed: 1 });
  });
});

describe('the days of the clocks', () => {
  const change = (retention: Partial<typeof usualRetention>, role: 'admin' | 'office' = 'admin') =>
    porchlight.call(role, 'settings.change', { retention: { ...usualRetention, ...retention } });

  it('are the administrator’s to change, for everybody in the office to see', async () => {
    expect(codeOf(await change({ photo: 14 }, 'office'))).toBe('not-permitted');
    expect(codeOf(await change({ photo: 14 }))).toBe('ok');
    expect(await porchlight.must('office', 'retention.show', {})).toMatchObject({
      days: { photo: 14 },
      backupDays: 14,
    });
  });

  it.each([
    [
      'photo',
      { photo: 366, visit: 365, acknowledgement: 365, challenge: 365, journal: 365, contact: 90 },
      'outlives-visit',
    ],
    ['signature', { signature: 400, acknowledgement: 399 }, 'outlives-acknowledgement'],
    ['journal', { journal: 1096 }, 'outlives-visit'],
    ['photo', { photo: 0 }, 'invalid'],
    ['incident', { incident: 364 }, 'invalid'],
  ] as const)('say what is wrong with that of the %s', async (field, days, wrong) => {
    const result = await change(days);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', fields: { [`retention.${field}`]: wrong } },
    });
  });

  it('hold from the next run on', async () => {
    await makeFullVisit(porchlight, 'Quillfeather');
    await change({ photo: 1 });
    await passDays(porchlight, 2);
    expect(count('visit_photo')).toBe(0);
    expect(count('visit_child')).toBe(1);
  });
});

describe('a run', () => {
  it('is made every night, once, and made up for when it was missed', async () => {
    const runs = () => count('retention_run');
    await porchlight.app.tick();
    expect(runs()).toBe(0); // set up today: nothing was missed
    await passDays(porchlight, 1);
    expect(runs()).toBe(1);
    await passDays(porchlight, 0.5);
    expect(runs()).toBe(1);
    await passDays(porchlight, 5);
    expect(runs()).toBe(2);
  });

  it('erases what its preview said, and says how much', async () => {
    for (const mark of ['one', 'two', 'three']) await makeFullVisit(porchlight, mark);
    porchlight.pass(29.8 * 24 * 60);
    const { at, clocks } = await (await unlock(), porchlight.must('office', 'retention.preview', {}));
    expect(at).toBe('2026-12-21T03:00:00.000Z');
    const photos = clocks.find(({ key }) => key === 'photo');
    expect(photos?.count).toBe(3);
    expect(photos?.examples).toHaveLength(3);
    await passDays(porchlight, 1);
    await unlock();
    const { runs } = await porchlight.must('office', 'retention.show', {});
    expect(runs[0]).toMatchObject({ kind: 'nightly', by: '', error: '' });
    expect(runs[0]?.counts.find(({ key }) => key === 'photo')?.count).toBe(3);
    expect(count("journal WHERE action = 'retention.run'")).toBe(1);
  });

  it('tells of incidents nobody but their reader', async () => {
    await makeClosedIncident(porchlight, 'Marrowby', []);
    await passDays(porchlight, 2189.8);
    for (const [role, shown] of [
      ['dsl', 1],
      ['head', 0],
      ['office', null],
      ['admin', null],
    ] as const) {
      await unlock();
      const { clocks } = await porchlight.must(role, 'retention.preview', {});
      expect(clocks.find(({ key }) => key === 'incident')).toMatchObject({ count: shown });
    }
    await passDays(porchlight, 1);
    for (const [role, shown] of [
      ['dsl', 1],
      ['head', 0],
      ['office', null],
    ] as const) {
      await unlock();
      const { runs } = await porchlight.must(role, 'retention.show', {});
      expect(runs[0]?.counts.find(({ key }) => key === 'incident')).toEqual({
        key: 'incident',
        count: shown,
      });
    }
  });

  it('that was broken off goes on at the next start', async () => {
    await makeFullVisit(porchlight, 'Quillfeather');
    porchlight.pass(40 * 24 * 60);
    porchlight.services.retentionRunner.tick();
    porchlight.db.exec('UPDATE retention_run SET finished_at = NULL');
    await porchlight.services.retentionRunner.idle();
    porchlight.db.exec('UPDATE retention_run SET finished_at = NULL');
    const again = await porchlight.restart();
    await again.app.tick();
    await again.services.retentionRunner.idle();
    expect(count('retention_run')).toBe(1);
    expect(count('retention_run WHERE finished_at IS NOT NULL')).toBe(1);
  });

  it('can be asked for, and is done when it answers', async () => {
    await makeFullVisit(porchlight, 'Quillfeather');
    porchlight.pass(31 * 24 * 60);
    await unlock();
    expect(codeOf(await porchlight.call('office', 'retention.runNow', {}))).toBe('not-permitted');
    await porchlight.must('admin', 'retention.runNow', {});
    expect(count('visit_photo')).toBe(0);
    expect((await counts()).photo).toBe(0);
  });
});

describe('everything that has a clock', () => {
  it('has its place in the run', async () => {
    const { clocks } = await porchlight.must('dsl', 'retention.preview', {});
    expect(clocks.map(({ key }) => key)).toEqual([...clockKeys]);
    expect(clocks.every(({ count: n }) => n === 0)).toBe(true);
  });
});
