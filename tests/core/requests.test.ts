import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import { identifiedRequest, testRequest } from '../support/requests.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, staffNames } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

type Step = CallRequest<'requests.step'>['step'];
const add = (change: Partial<CallRequest<'requests.add'>> = {}) =>
  porchlight.must('office', 'requests.add', { ...testRequest, ...change });
const take = (requestId: string, step: Step) =>
  porchlight.call('office', 'requests.step', { requestId, step });
const open = (requestId: string) => porchlight.must('office', 'requests.open', { requestId });
const journalled = () =>
  porchlight.db
    .prepare<[], { action: string; details: string }>(
      `SELECT action, details FROM journal JOIN journal_detail USING (seq) WHERE action LIKE 'request.%' ORDER BY seq`,
    )
    .all();

describe('a request that is written down', () => {
  it('has a number, a due date a month after receipt, and who wrote it', async () => {
    const { id } = await add();
    const { summary, contact, events } = await open(id);
    expect(summary).toMatchObject({ number: 1, name: testRequest.name, standing: { dueOn: '2026-12-18' } });
    expect(contact).toBe(testRequest.contact);
    expect(events).toMatchObject([{ kind: 'received', on: '2026-11-18', by: staffNames.office }]);
  });

  it('takes another due date', async () => {
    const { id } = await add({ dueOn: '2027-02-18' });
    expect((await open(id)).summary.standing.dueOn).toBe('2027-02-18');
  });

  it.each([
    ['receivedOn', { receivedOn: '2026-11-21' }, 'day-future'],
    ['dueOn', { dueOn: '2026-11-17' }, 'range'],
    ['name', { name: ' ' }, 'required'],
    ['contact', { contact: '' }, 'required'],
  ])('is refused for its %s', async (field, change, problem) => {
    const result = await porchlight.call('office', 'requests.add', { ...testRequest, ...change });
    expect(result).toMatchObject({ ok: false, error: { fields: { [field]: problem } } });
    expect(await porchlight.must('office', 'requests.list', {})).toEqual([]);
  });

  it('is journalled without a name', async () => {
    await identifiedRequest(porchlight);
    expect(journalled().map(({ action }) => action)).toEqual(['request.received', 'request.identified']);
    expect(JSON.stringify(journalled())).not.toMatch(/Nowak|Millpond|passport/);
  });
});

describe('the list of requests', () => {
  it('begins with the most urgent, and ends with those that are over', async () => {
    const over = await identifiedRequest(porchlight);
    await take(over, { kind: 'answered', on: '2026-11-20', words: 'Handed over on paper' });
    await add({ name: 'Later', receivedOn: '2026-11-19' });
    await add({ name: 'Overdue', receivedOn: '2026-10-01' });
    await add({ name: 'Soon', receivedOn: '2026-10-25' });
    const list = await porchlight.must('office', 'requests.list', {});
    expect(list.map(({ name, standing }) => [name, standing.due])).toEqual([
      ['Overdue', 'overdue'],
      ['Soon', 'soon'],
      ['Later', 'later'],
      [testRequest.name, 'closed'],
    ]);
    expect(await porchlight.must('office', 'requests.due', {})).toEqual({ overdue: 1, soon: 1, open: 3 });
  });
});

describe('steps', () => {
  it('pause and resume, and move the due date', async () => {
    const { id } = await add();
    await take(id, { kind: 'paused', on: '2026-11-18', why: 'identity', words: 'Wrote to ask for proof' });
    expect((await open(id)).summary.standing).toMatchObject({ state: 'paused', dueOn: '2026-12-20' });
    await take(id, { kind: 'resumed', on: '2026-11-19' });
    const { summary, events } = await open(id);
    expect(summary.standing).toMatchObject({ state: 'received', dueOn: '2026-12-19' });
    expect(events[1]).toMatchObject({
      kind: 'paused',
      facts: { why: 'identity' },
      words: 'Wrote to ask for proof',
    });
  });

  it('are taken only where they make sense', async () => {
    const { id } = await add();
    const answered: Step = { kind: 'answered', on: '2026-11-20', words: 'By post' };
    expect(codeOf(await take(id, { kind: 'resumed', on: '2026-11-20' }))).toBe('wrong-state');
    expect(codeOf(await take(id, answered))).toBe('wrong-state');
    await take(id, {
      kind: 'refused',
      on: '2026-11-20',
      words: 'Could not be identified after three letters',
    });
    for (const step of [
      answered,
      { kind: 'paused', on: '2026-11-20', why: 'identity', words: '' },
    ] as Step[]) {
      expect(codeOf(await take(id, step))).toBe('wrong-state');
    }
    expect((await open(id)).summary.standing.state).toBe('refused');
  });

  it.each([
    ['before it came', { kind: 'paused', on: '2026-11-17', why: 'identity', words: '' }, 'range'],
    ['that has not come', { kind: 'identified', on: '2026-11-21', words: 'Passport' }, 'day-future'],
  ] as const)('are not of a day %s', async (_, step, problem) => {
    const { id } = await add();
    expect(await take(id, step)).toMatchObject({ ok: false, error: { fields: { 'step.on': problem } } });
  });

  it('do not end a pause before it began', async () => {
    const { id } = await add();
    await take(id, { kind: 'paused', on: '2026-11-19', why: 'clarification', words: '' });
    const result = await take(id, { kind: 'resumed', on: '2026-11-18' });
    expect(result).toMatchObject({ ok: false, error: { fields: { 'step.on': 'range' } } });
  });

  it('are taken back by a further event, the latest first; nothing is removed', async () => {
    const id = await identifiedRequest(porchlight);
    await take(id, { kind: 'answered', on: '2026-11-20', words: 'By post' });
    const { events, summary } = await open(id);
    const [, identified] = events;
    expect(codeOf(await take(id, { kind: 'undone', of: identified?.id ?? '' }))).toBe('wrong-state');
    await take(id, { kind: 'undone', of: summary.standing.canUndo ?? '' });
    const after = await open(id);
    expect(after.summary.standing.state).toBe('received');
    expect(after.events.map(({ kind, undone }) => [kind, undone])).toEqual([
      ['received', false],
      ['identified', false],
      ['answered', true],
      ['undone', false],
    ]);
  });

  it.each([
    'UPDATE subject_request_event SET words = $$other$$',
    'DELETE FROM subject_request_event',
    `UPDATE subject_request SET name = $$Other$$`,
  ])('cannot be edited behind its back: %s', async (sql) => {
    await identifiedRequest(porchlight);
    expect(() => porchlight.db.exec(sql.replaceAll('$$', `'`))).toThrow(/blanked|never deleted/);
  });
});

describe('who may', () => {
  it('is the office and above, not reception', async () => {
    expect(codeOf(await porchlight.call('reception', 'requests.list', {}))).toBe('not-permitted');
  });
});
