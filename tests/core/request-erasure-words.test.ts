import { beforeEach, describe, expect, it } from 'vitest';
import { testAlert } from '../support/alerts.ts';
import { testReport } from '../support/incidents.ts';
import { confirm, identifiedRequest } from '../support/requests.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

async function erase() {
  const requestId = await identifiedRequest(porchlight, { kind: 'erasure' });
  await confirm(porchlight, requestId, ({ name }) => /nowak/i.test(name));
  const seen = await porchlight.must('office', 'requests.erasurePlan', { requestId });
  return porchlight.must('office', 'requests.erase', { requestId, seen });
}

describe('an erasure takes words elsewhere that name the person', () => {
  it('in filters of the log, and in what the journal says of these', async () => {
    const filters = [
      { name: 'Visits of Łucja', filter: {} },
      { name: 'Caterers', filter: { organisation: 'Nowak Catering' } },
      { name: 'Looked up', filter: { words: 'lucj' } },
      { name: 'Still here', filter: { words: 'lindqvist', stillHere: true as const } },
    ];
    for (const filter of filters) await porchlight.must('office', 'log.saveFilter', filter);
    expect((await erase()).goes).toEqual({ filters: 3 });
    expect(await porchlight.must('office', 'log.savedFilters', {})).toMatchObject([{ name: 'Still here' }]);
    const said = porchlight.db
      .prepare(`SELECT details FROM journal_detail JOIN journal USING (seq) WHERE action = 'filter.saved'`)
      .pluck()
      .all();
    expect(said).toEqual([null, null, null, '{"name":"Still here"}']);
  });

  it('in copies of a host’s name: corrections, roll calls, the journal', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn({ host: { text: 'Lucja Novak' } });
    await porchlight.must('reception', 'rollCall.start', { mode: 'evacuate', drill: true });
    await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
    const correction = { visitId, host: { text: 'Lucja Nowak-Reed' }, reason: 'Lucja Novak is not her name' };
    await porchlight.must('office', 'log.correct', correction);
    expect((await erase()).goes).toEqual({ entries: 1 });
    const everywhere = ['visit', 'visit_correction', 'journal_detail', 'roll_call_entry'].map((table) =>
      porchlight.db.prepare(`SELECT * FROM ${table}`).all(),
    );
    expect(JSON.stringify(everywhere)).not.toMatch(/lucja|now?ak/i);
  });

  it('in what the journal says of their passes, permissions, lockers and lifted holds', async () => {
    const { must, db } = porchlight;
    const { visitId, badgeNumber } = await porchlight.signIn({ name: 'Łucja Nowak-Reed' });
    const visitorId = db.prepare<[], string>('SELECT visitor_id FROM visit').pluck().get() ?? '';
    await must('admin', 'lockers.setCount', { count: 3 });
    await must('admin', 'lockers.handIn', { visitId, number: 2, kinds: ['watch'] });
    const { id: passId } = await porchlight.issuePass(visitId);
    await must('reception', 'passes.revoke', { passId });
    await must('admin', 'exceptions.add', {
      for: { visitorId },
      device: 'phone',
      reason: 'medical',
      note: 'Insulin pump of Ms Nowak',
      places: 'Robins',
      from: '2026-11-20',
      until: '2026-12-20',
    });
    const subject = { kind: 'visit', visitId } as const;
    const { id: holdId } = await must('dsl', 'holds.put', { subject, reason: 'Claim of Ms Nowak' });
    await must('dsl', 'holds.lift', { holdId, reason: 'Ms Nowak withdrew it' });
    await must('door', 'visits.signOut', { code: String(badgeNumber) });
    await erase();
    const told = db
      .prepare<[string, string], string>(
        `SELECT action FROM journal JOIN journal_detail USING (seq) WHERE details IS NOT NULL
           AND (action IN ('exception.approved', 'locker.handed-in', 'pass.issued', 'hold.put', 'hold.lifted')
             OR instr(details, ?) OR instr(details, ?))`,
      )
      .pluck()
      .all(visitId, visitorId);
    expect(told).toEqual([]);
    expect(db.prepare('SELECT reason, lifted_reason FROM legal_hold').all()).toEqual([
      { reason: '—', lifted_reason: '—' },
    ]);
    expect((await must('admin', 'journal.check', {})).intact).toBe(true);
  });
});

describe('an erasure leaves', () => {
  it('the challenge that a closed report rests on, and says only that something stays', async () => {
    const { must } = porchlight;
    const { visitId, badgeNumber } = await porchlight.signIn({ name: 'Łucja Nowak-Reed' });
    const challenge = { visitId, seen: ['phone-in-use' as const], outcomes: ['device-put-away' as const] };
    const { id: challengeId } = await must('reception', 'challenges.record', {
      ...challenge,
      place: 'Garden',
      note: 'Called the room leader',
    });
    await must('reception', 'challenges.record', { ...challenge, place: 'Hall', note: 'Smiled' });
    await must('reception', 'incidents.report', { ...testReport, challengeId });
    const [incident] = await must('dsl', 'incidents.list', {});
    const incidentId = incident?.id ?? '';
    await must('dsl', 'incidents.open', { incidentId });
    const closed = {
      kind: 'closed',
      outcome: 'Settled',
      debrief: 'Done',
      lessons: 'None',
      changes: '',
    } as const;
    await must('dsl', 'incidents.add', { incidentId, entry: { ...closed, asksForReview: false } });
    await must('door', 'visits.signOut', { code: String(badgeNumber) });
    expect(await erase()).toEqual({
      goes: { visits: 1, visitors: 1 },
      stays: [
        { reason: 'held', count: 1 },
        { reason: 'proof', count: 1 },
      ],
    });
    const notes = porchlight.db.prepare('SELECT note FROM challenge ORDER BY rowid').pluck().all();
    expect(notes).toEqual(['Called the room leader', '']);
    const details = porchlight.db
      .prepare(
        `SELECT details ->> '$.note' FROM journal JOIN journal_detail USING (seq)
        WHERE action = 'challenge.recorded' ORDER BY seq`,
      ) // prettier-ignore
      .pluck()
      .all();
    expect(details).toEqual(['Called the room leader', null]);
  });

  it('whoever may be one to look out for, until the desk says that they are not', async () => {
    const { must } = porchlight;
    const { id: alertId } = await must('dsl', 'alerts.add', { ...testAlert, name: 'Lucja Nowak-Reed' });
    const { visitId, badgeNumber } = await porchlight.signIn({ name: 'Łucja Nowak-Reed' });
    await must('reception', 'alerts.answer', { visitId, alertId, answer: 'not-sure' });
    await must('door', 'visits.signOut', { code: String(badgeNumber) });
    expect(await erase()).toEqual({ goes: {}, stays: [{ reason: 'held', count: 1 }] });
    await must('reception', 'alerts.answer', { visitId, alertId, answer: 'no' });
    expect((await erase()).goes).toEqual({ visits: 1, visitors: 1 });
  });
});
