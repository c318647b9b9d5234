import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { IncidentFile } from '../../shared/domain/incidents.ts';
import { roles } from '../../shared/roles.ts';
import { testReport } from '../support/incidents.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, staffNames } from '../support/set-up-app.ts';

type Entry = CallRequest<'incidents.add'>['entry'];

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  for (const role of ['reception', 'dsl', 'head'] as const) await porchlight.unlock(role);
});

const report = (change: Partial<typeof testReport> = {}) =>
  porchlight.must('reception', 'incidents.report', { ...testReport, ...change });
const list = (reader: 'dsl' | 'head' = 'dsl') => porchlight.must(reader, 'incidents.list', {});
async function onlyId(reader: 'dsl' | 'head' = 'dsl'): Promise<string> {
  const [incident] = await list(reader);
  if (!incident) throw new Error('no report');
  return incident.id;
}
const open = (incidentId: string): Promise<IncidentFile> =>
  porchlight.must('dsl', 'incidents.open', { incidentId });
const add = (incidentId: string, entry: Entry) =>
  porchlight.call('dsl', 'incidents.add', { incidentId, entry });
/** A report that was read, ready to be added to. */
async function seenReport(): Promise<string> {
  await report();
  const incidentId = await onlyId();
  await open(incidentId);
  return incidentId;
}

const closed: Entry = {
  kind: 'closed',
  outcome: 'The picture was deleted before us.',
  debrief: 'Spoke with the room leader.',
  lessons: 'The sign is not seen from the side gate.',
  changes: '',
  asksForReview: false,
};
const stateOf = async () => (await list())[0]?.state;

describe('a report', () => {
  it('gives its reporter a number, and its reader the whole of it', async () => {
    const { visitId } = await porchlight.signIn({ name: 'Dafydd Penrose' });
    expect(await report({ visitIds: [visitId] })).toEqual({ number: 1, readable: true });
    expect(await report()).toEqual({ number: 2, readable: true });
    const newest = await list();
    expect(newest.map(({ number, state, hold }) => [number, state, hold])).toEqual([
      [2, 'new', false],
      [1, 'new', false],
    ]);
    const file = await open(newest[1]?.id ?? '');
    expect(file).toMatchObject({
      summary: { number: 1, recipient: 'dsl', category: testReport.category, place: testReport.place },
      reportedBy: staffNames.reception,
      challengeId: null,
      visits: [{ visitId, name: 'Dafydd Penrose', signedOutAt: null }],
      entries: [
        { by: staffNames.reception, body: { kind: 'report', what: testReport.what, done: testReport.done } },
        { by: staffNames.dsl, body: { kind: 'seen' } },
      ],
    });
  });

  it('from a challenge concerns the visit that was challenged', async () => {
    const { visitId } = await porchlight.signIn();
    const { id: challengeId } = await porchlight.must('reception', 'challenges.record', {
      visitId,
      seen: ['phone-in-use'],
      place: '',
      outcomes: ['inform-dsl'],
      note: '',
    });
    await report({ challengeId, visitIds: [visitId] });
    const file = await open(await onlyId());
    expect(file).toMatchObject({ challengeId, visits: [{ visitId }] });
  });

  it('of what never was, or is yet to happen, is refused', async () => {
    const nowhere = porchlight.idOf('admin');
    const soon = new Date(porchlight.state.now.getTime() + 1).toISOString();
    for (const [change, error] of [
      [{ challengeId: nowhere }, { code: 'not-found' }],
      [{ visitIds: [nowhere] }, { code: 'not-found' }],
      [{ what: ' ' }, { code: 'invalid-input', fields: { what: 'required' } }],
      [{ happenedAt: soon }, { code: 'invalid-input', fields: { happenedAt: 'in-future' } }],
    ] as const) {
      const input = { ...testReport, ...change } as CallRequest<'incidents.report'>;
      expect(await porchlight.call('reception', 'incidents.report', input)).toMatchObject({ error });
    }
    expect(await list()).toEqual([]);
    expect(codeOf(await porchlight.call('reception', 'incidents.report', testReport))).toBe('ok');
  });

  it('says when nobody is there who could read it', async () => {
    await porchlight.unlock('admin');
    await porchlight.must('admin', 'people.setActive', { staffId: porchlight.idOf('dsl'), active: false });
    expect(await report()).toEqual({ number: 1, readable: false });
    expect(await report({ recipient: 'head' })).toEqual({ number: null, readable: true });
  });
});

describe('a file', () => {
  it('goes from new to seen with its first reading, then in hand, closed, and in hand again', async () => {
    const incidentId = await seenReport();
    expect(await stateOf()).toBe('seen');
    await open(incidentId);
    expect((await open(incidentId)).entries).toHaveLength(2);
    expect(codeOf(await add(incidentId, { kind: 'in-hand' }))).toBe('ok');
    expect(await stateOf()).toBe('in-hand');
    expect(codeOf(await add(incidentId, closed))).toBe('ok');
    expect(await stateOf()).toBe('closed');
    expect(codeOf(await add(incidentId, { kind: 'reopened', reason: 'More was said.' }))).toBe('ok');
    expect(await stateOf()).toBe('in-hand');
  });

  it('takes no entry that makes no sense as it stands', async () => {
    await report();
    const incidentId = await onlyId();
    const entries: Entry[] = [
      { kind: 'note', text: 'x' },
      { kind: 'in-hand' },
      closed,
      { kind: 'reopened', reason: 'x' },
      { kind: 'hold', on: true, reason: '' },
      { kind: 'step', step: 'lado', done: true, note: '' },
      { kind: 'visits', visitIds: [porchlight.idOf('dsl')] },
    ];
    const refused = async () => {
      const codes: string[] = [];
      for (const entry of entries) codes.push(codeOf(await add(incidentId, entry)));
      return codes;
    };
    expect(new Set(await refused())).toEqual(new Set(['wrong-state'])); // nobody has read it
    await open(incidentId);
    expect(codeOf(await add(incidentId, { kind: 'reopened', reason: 'x' }))).toBe('wrong-state');
    await add(incidentId, { kind: 'in-hand' });
    expect(codeOf(await add(incidentId, { kind: 'in-hand' }))).toBe('wrong-state');
    await add(incidentId, closed);
    for (const entry of [closed, { kind: 'in-hand' }, entries[5], entries[6]]) {
      expect(codeOf(await add(incidentId, entry as Entry))).toBe('wrong-state');
    }
    expect(codeOf(await add(incidentId, { kind: 'note', text: 'Told the parents.' }))).toBe('ok');
  });

  it('never takes what only the program writes', async () => {
    const incidentId = await seenReport();
    const own = { kind: 'report', what: 'x', present: '', device: null, done: '' } as const;
    for (const entry of [own, { kind: 'seen' } as const]) {
      expect(codeOf(await add(incidentId, entry))).toBe('invalid-input');
    }
  });

  it('is corrected by an entry that says which it corrects, of this file alone', async () => {
    const incidentId = await seenReport();
    const [first] = (await open(incidentId)).entries;
    const of = first?.id ?? '';
    expect(codeOf(await add(incidentId, { kind: 'correction', of, text: 'It was a tablet.' }))).toBe('ok');
    const { entries } = await open(incidentId);
    expect(entries[0]?.body).toMatchObject({ what: testReport.what });
    expect(entries.at(-1)).toMatchObject({
      at: porchlight.state.now.toISOString(),
      by: staffNames.dsl,
      body: { kind: 'correction', of, text: 'It was a tablet.' },
    });
    await report();
    const other = await onlyId();
    await open(other);
    expect(codeOf(await add(other, { kind: 'correction', of, text: 'x' }))).toBe('not-found');
  });

  it('has steps ticked and unticked, each by an entry, and not twice', async () => {
    const incidentId = await seenReport();
    const step = (done: boolean) => add(incidentId, { kind: 'step', step: 'lado', done, note: '' });
    expect(codeOf(await step(false))).toBe('already-done');
    expect(codeOf(await step(true))).toBe('ok');
    expect(codeOf(await step(true))).toBe('already-done');
    expect(codeOf(await step(false))).toBe('ok');
    expect(codeOf(await step(true))).toBe('ok');
    expect((await open(incidentId)).entries.filter(({ body }) => body.kind === 'step')).toHaveLength(3);
  });

  it('takes in further visits, each once', async () => {
    const one = (await porchlight.signIn()).visitId;
    const two = (await porchlight.signIn({ name: 'Petra Vaughan-Iqbal' })).visitId;
    await report({ visitIds: [one] });
    const incidentId = await onlyId();
    await open(incidentId);
    const link = (...visitIds: string[]) => add(incidentId, { kind: 'visits', visitIds });
    expect(codeOf(await link(one))).toBe('already-done');
    expect(codeOf(await link(two, porchlight.idOf('dsl')))).toBe('not-found');
    expect(codeOf(await link(one, two, two))).toBe('ok');
    const { visits, entries } = await open(incidentId);
    expect(visits.map(({ visitId }) => visitId)).toEqual([one, two]);
    expect(entries.at(-1)?.body).toEqual({ kind: 'visits', visitIds: [two] });
  });

  it('asks for a review of the policy without telling why', async () => {
    const incidentId = await seenReport();
    await add(incidentId, { ...closed, asksForReview: true });
    const { triggers } = await porchlight.must('head', 'policy.reviewLog', {});
    expect(triggers).toMatchObject([{ kind: 'local-concern', happenedOn: '2026-11-20', open: true }]);
    expect(triggers[0]?.note).not.toMatch(/incident|report|breach|\d/i);
  });

  it('can’t be edited or removed by anyone', async () => {
    const { visitId } = await porchlight.signIn();
    await report({ visitIds: [visitId] });
    const edits = {
      incident: "place = 'x'",
      incident_entry: "body = '{}'",
      incident_visit: "visit_id = 'x'",
    };
    for (const [table, edit] of Object.entries(edits)) {
      const run = (sql: string) => () => porchlight.db.exec(sql);
      expect(run(`DELETE FROM ${table}`)).toThrow(/never deleted|stays with/);
      expect(run(`UPDATE ${table} SET ${edit}`)).toThrow('never edited');
      expect(run(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow(/never deleted|stays/);
    }
  });
});

describe('who reads', () => {
  it('is the role that a report was sent to, and nobody else', async () => {
    await porchlight.unlockAll();
    await report();
    await report({ recipient: 'head' });
    const [forDsl, forHead] = [await onlyId(), await onlyId('head')];
    for (const role of roles) {
      const call = (incidentId: string) => porchlight.call(role, 'incidents.open', { incidentId });
      const reads = role === 'dsl' || role === 'head';
      expect(codeOf(await call(forDsl)), role).toBe(
        role === 'dsl' ? 'ok' : reads ? 'not-found' : 'not-permitted',
      );
      expect(codeOf(await call(forHead)), role).toBe(
        role === 'head' ? 'ok' : reads ? 'not-found' : 'not-permitted',
      );
    }
  });

  it('of a report about the safeguarding lead is the head; to the lead it is as if there were none', async () => {
    const { visitId } = await porchlight.signIn();
    await report();
    await report({ recipient: 'head', visitIds: [visitId] });
    await report();
    // No gap in the numbers tells of it either.
    expect((await list()).map(({ number }) => number)).toEqual([2, 1]);
    const incidentId = await onlyId('head');
    const nobodys = porchlight.idOf('dsl');
    const note = { kind: 'note', text: 'x' } as const;
    for (const id of [incidentId, nobodys]) {
      expect(codeOf(await porchlight.call('dsl', 'incidents.open', { incidentId: id }))).toBe('not-found');
      expect(codeOf(await add(id, note))).toBe('not-found');
      const saving = await porchlight.call('dsl', 'incidents.saveFile', { incidentId: id });
      expect(codeOf(saving)).toBe('not-found');
    }
    expect((await list('head'))[0]).toMatchObject({ number: 1, state: 'new' });
    const waiting = await porchlight.must('dsl', 'help.waiting', {});
    expect(waiting.map(({ kind }) => kind)).not.toContain('head');
  });

  it('is written down, each time, without a word of what was read', async () => {
    const incidentId = await seenReport();
    await open(incidentId);
    const readings = porchlight.db
      .prepare(
        `SELECT actor, details FROM journal JOIN journal_detail USING (seq)
         WHERE action = 'incident.read' AND subject = ?`,
      )
      .all(incidentId);
    const reading = { actor: porchlight.idOf('dsl'), details: '{}' };
    expect(readings).toEqual([reading, reading]);
  });
});

describe('a report rings', () => {
  const calls = async (role: 'dsl' | 'head') =>
    (await porchlight.must(role, 'help.waiting', {})).map(({ kind, by, place }) => ({ kind, by, place }));

  it('the safeguarding lead, until somebody has read it', async () => {
    await report();
    expect(await calls('dsl')).toEqual([{ kind: 'dsl', by: '', place: '' }]);
    await open(await onlyId());
    expect(await calls('dsl')).toEqual([]);
  });

  it('the head alone, where it was sent to the head', async () => {
    await report({ recipient: 'head' });
    expect(await calls('dsl')).toEqual([]);
    expect(await calls('head')).toEqual([{ kind: 'head', by: '', place: '' }]);
    await porchlight.must('head', 'incidents.open', { incidentId: await onlyId('head') });
    expect(await calls('head')).toEqual([]);
  });
});

describe('the visits of a file', () => {
  it('are kept until it is closed, and beyond while its hold is on', async () => {
    const { visitId } = await porchlight.signIn();
    const other = (await porchlight.signIn({ name: 'Petra Vaughan-Iqbal' })).visitId;
    const { isHeld } = porchlight.services.incidents;
    expect(isHeld(visitId)).toBe(false);
    await report({ visitIds: [visitId] });
    expect([isHeld(visitId), isHeld(other)]).toEqual([true, false]);
    const incidentId = await onlyId();
    await open(incidentId);
    const hold = (on: boolean) => add(incidentId, { kind: 'hold', on, reason: 'The police asked.' });
    expect(codeOf(await hold(false))).toBe('already-done');
    expect(codeOf(await hold(true))).toBe('ok');
    expect(codeOf(await hold(true))).toBe('already-done');
    expect(await list()).toMatchObject([{ hold: true }]);
    await add(incidentId, closed);
    expect(isHeld(visitId)).toBe(true);
    await hold(false);
    expect(isHeld(visitId)).toBe(false);
    await add(incidentId, { kind: 'reopened', reason: 'More was said.' });
    expect(isHeld(visitId)).toBe(true);
  });
});
