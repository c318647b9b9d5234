import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../electron/core/ids.ts';
import type { CallRequest } from '../../shared/contract.ts';
import {
  makeClosedIncident,
  makeFullVisit,
  passDays,
  rowsWith,
  tablesWith,
} from '../support/kept-records.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, staffNames } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
let visitId: string;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
  visitId = (await makeFullVisit(porchlight, 'Quillfeather')).visitId;
  await makeFullVisit(porchlight, 'Osgodby');
});

const everything = 4000;
const visitorIdOf = (id: string) =>
  porchlight.db.prepare<[string], string>('SELECT visitor_id FROM visit WHERE id = ?').pluck().get(id) ?? '';
const put = (subject: CallRequest<'holds.put'>['subject'], role: 'head' | 'office' = 'head') =>
  porchlight.call(role, 'holds.put', { subject, reason: 'Letter of claim' });

/** Ways to hold a visit, and how each is lifted. */
const ways: readonly [string, () => Promise<() => Promise<unknown>>][] = [
  [
    'a hold on the visit',
    async () => {
      const { id } = await porchlight.must('head', 'holds.put', {
        subject: { kind: 'visit', visitId },
        reason: 'Letter of claim',
      });
      return () => porchlight.must('head', 'holds.lift', { holdId: id, reason: 'Settled' });
    },
  ],
  [
    'a hold on the visitor',
    async () => {
      const subject = { kind: 'visitor' as const, visitorId: visitorIdOf(visitId) };
      const { id } = await porchlight.must('dsl', 'holds.put', { subject, reason: 'Letter of claim' });
      return () => porchlight.must('dsl', 'holds.lift', { holdId: id, reason: 'Settled' });
    },
  ],
  [
    'the hold of a closed file',
    async () => {
      const incidentId = await makeClosedIncident(porchlight, 'Marrowby', [visitId]);
      const hold = (on: boolean) =>
        porchlight.must('dsl', 'incidents.add', { incidentId, entry: { kind: 'hold', on, reason: 'Court' } });
      await hold(true);
      return () => hold(false);
    },
  ],
];

describe.each(ways)('%s', (_, hold) => {
  it('keeps every word of it from every clock, and nothing else', async () => {
    const before = rowsWith(porchlight, 'Quillfeather');
    expect(tablesWith(porchlight, 'Quillfeather').length).toBeGreaterThan(7);
    await hold();
    await passDays(porchlight, everything);
    expect(rowsWith(porchlight, 'Quillfeather')).toEqual(before);
    expect(tablesWith(porchlight, 'Osgodby')).toEqual([]);
    // The days between make no difference either.
    await passDays(porchlight, 1);
    expect(rowsWith(porchlight, 'Quillfeather')).toEqual(before);
  });

  it('once lifted, lets it go with the next run', async () => {
    const lift = await hold();
    await passDays(porchlight, everything);
    await porchlight.unlockAll();
    await lift();
    expect(tablesWith(porchlight, 'Quillfeather')).not.toEqual([]);
    await passDays(porchlight, 1);
    expect(tablesWith(porchlight, 'Quillfeather')).toEqual([]);
  });
});

describe('an open file', () => {
  it('keeps its visits, without a hold', async () => {
    const id = await makeClosedIncident(porchlight, 'Marrowby', [visitId]);
    await porchlight.must('dsl', 'incidents.add', {
      incidentId: id,
      entry: { kind: 'reopened', reason: 'More was heard' },
    });
    const before = rowsWith(porchlight, 'Quillfeather');
    await passDays(porchlight, everything);
    expect(rowsWith(porchlight, 'Quillfeather')).toEqual(before);
  });
});

describe('an acknowledgement', () => {
  it('of an earlier visit stays with the held one that relies on it', async () => {
    const held = await porchlight.signIn({ name: 'Perpetua Hollins' });
    const acknowledgement = porchlight.db
      .prepare<[string], string>('SELECT id FROM acknowledgement WHERE visit_id = ?')
      .pluck()
      .get(visitId);
    porchlight.db
      .prepare('UPDATE visit SET acknowledgement_id = ? WHERE id = ?')
      .run(acknowledgement, held.visitId);
    await porchlight.must('reception', 'visits.signOutFor', { visitId: held.visitId });
    await put({ kind: 'visit', visitId: held.visitId });
    await passDays(porchlight, everything);
    expect(
      porchlight.db.prepare('SELECT id FROM acknowledgement WHERE id = ?').pluck().get(acknowledgement),
    ).toBe(acknowledgement);
  });
});

describe('holds', () => {
  it('are put and lifted by those who may, with a reason, and stay on the list', async () => {
    expect(codeOf(await put({ kind: 'visit', visitId }, 'office'))).toBe('not-permitted');
    expect(codeOf(await put({ kind: 'visit', visitId: newId() }))).toBe('not-found');
    expect(codeOf(await put({ kind: 'visit', visitId }))).toBe('ok');
    expect(codeOf(await put({ kind: 'visit', visitId }))).toBe('already-done');
    const [hold] = await porchlight.must('office', 'holds.list', {});
    expect(hold).toMatchObject({
      kind: 'visit',
      name: 'Name Quillfeather',
      reason: 'Letter of claim',
      by: staffNames.head,
      lifted: null,
    });
    const lift = (reason: string) => porchlight.call('dsl', 'holds.lift', { holdId: hold?.id ?? '', reason });
    expect(codeOf(await lift(''))).toBe('invalid-input');
    expect(codeOf(await lift('Settled'))).toBe('ok');
    expect(codeOf(await lift('Settled'))).toBe('already-done');
    expect(await porchlight.must('office', 'holds.list', {})).toMatchObject([
      { lifted: { by: staffNames.dsl, reason: 'Settled' } },
    ]);
    expect(() => porchlight.db.exec('DELETE FROM legal_hold')).toThrow('never deleted');
  });

  it('find whom they are put on by name or organisation', async () => {
    const find = (words: string) => porchlight.must('head', 'holds.find', { words });
    expect(await find('quillf')).toMatchObject([{ visitId, name: 'Name Quillfeather' }]);
    expect(await find('organisation osg')).toMatchObject([{ name: 'Name Osgodby' }]);
    await passDays(porchlight, everything);
    await porchlight.unlockAll();
    expect(await find('quillf')).toEqual([]);
    expect(codeOf(await put({ kind: 'visit', visitId }))).toBe('not-found');
  });
});
