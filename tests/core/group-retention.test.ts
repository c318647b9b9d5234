import { beforeEach, expect, it } from 'vitest';
import { createErase } from '../../electron/core/retention/erase.ts';
import type { VisitId } from '../../shared/domain/ids.ts';
import { passDays, rowsWith } from '../support/kept-records.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
/** Visits of a group that was on a roll call before it came, and has left: the lead's first. */
let visits: VisitId[];
const names = ['Wren Castellane', 'Oduya Lindqvist', 'Petronel Wrona'];

beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
  const { host, details, acknowledgement, categoryId, language } = porchlight.signInInput();
  const group = { organisation: 'Hillside School', categoryId, host };
  const { id } = await porchlight.must('reception', 'expected.add', {
    ...group,
    name: names[0] ?? '',
    purpose: '',
    day: '2026-11-20',
    time: '',
    group: 'Hillside choir',
    members: names.slice(1),
  });
  const call = await porchlight.must('reception', 'rollCall.start', { mode: 'evacuate', drill: true });
  const { entries } = await porchlight.must('reception', 'rollCall.list', { id: call.id });
  for (const { id: entryId } of entries) {
    await porchlight.must('reception', 'rollCall.mark', { entryId, mark: 'here' });
  }
  await porchlight.must('reception', 'rollCall.end', { id: call.id });
  const signedIn = await porchlight.must('door', 'visits.signInGroup', {
    ...group,
    requestId: crypto.randomUUID(),
    language,
    groupName: 'Hillside choir',
    names,
    details,
    devices: [],
    acknowledgement,
    expectedId: id,
  });
  visits = signedIn.visits.map(({ visitId }) => visitId);
  for (const visitId of visits) await porchlight.must('reception', 'visits.signOutFor', { visitId });
});

const expected = () =>
  porchlight.db.prepare('SELECT name, members, cancelled, organisation FROM expected_visit').get();
const listed = () => porchlight.db.prepare('SELECT name FROM roll_call_entry ORDER BY rowid').pluck().all();

it('a hold on one of a group keeps what says who was expected together, and who was called', async () => {
  const [, second = ''] = visits;
  const subject = { kind: 'visit', visitId: second } as const;
  await porchlight.must('head', 'holds.put', { subject, reason: 'Letter of claim' });
  const before = [expected(), listed(), ...rowsWith(porchlight, 'roll-call.marked')];
  const details = () =>
    porchlight.db
      .prepare(
        `SELECT count(*) FROM journal JOIN journal_detail USING (seq)
         WHERE action = 'roll-call.marked' AND details IS NOT NULL`,
      )
      .pluck()
      .get();
  expect(details()).toBe(3);
  await passDays(porchlight, 1200);
  expect([expected(), listed(), ...rowsWith(porchlight, 'roll-call.marked')]).toEqual(before);
  expect(details()).toBe(3);
  expect(rowsWith(porchlight, 'Wren').every((row) => /^(expected_visit|roll_call_entry) /.test(row))).toBe(
    true,
  );
});

it('taking the lead out leaves the others as they were expected', () => {
  const [lead] = visits;
  if (!lead) throw new Error('nobody came');
  createErase(porchlight.db)(() => porchlight.services.anonymise.anonymiseVisit(lead));
  const members = JSON.stringify(names.slice(1));
  expect(expected()).toEqual({ name: '—', members, cancelled: 0, organisation: 'Hillside School' });
  expect(listed()).toEqual(['—', ...names.slice(1)]);
});

it('all of a group goes when its time has come', async () => {
  await passDays(porchlight, 1200);
  for (const name of [...names, 'Hillside']) expect(rowsWith(porchlight, name), name).toEqual([]);
});
