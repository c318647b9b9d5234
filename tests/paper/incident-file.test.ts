import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { IncidentId, VisitId } from '../../shared/domain/ids.ts';
import type { IncidentEntryBody } from '../../shared/domain/incidents.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';
import { infoOf, textOf } from './pdf.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
let porchlight: SetUpApp;
let incidentId: IncidentId;
let visitId: VisitId;
let file: string;

beforeEach(async () => {
  porchlight = await createSetUpApp();
  await Promise.all([porchlight.unlock('dsl'), porchlight.unlock('reception')]);
  ({ visitId } = await porchlight.signIn({ name: 'Łucja Nowak', category: 'contractor' }));
  await porchlight.must('reception', 'incidents.report', {
    recipient: 'dsl',
    category: 'pictures-of-children',
    what: 'Took a picture through the fence.\nThen another one.',
    place: 'Garden',
    happenedAt: '2026-11-20T08:55:00.000Z',
    present: 'Two of the room staff',
    device: 'phone',
    done: 'Asked to put it away.',
    visitIds: [visitId],
    challengeId: null,
  });
  const [incident] = await porchlight.must('dsl', 'incidents.list', {});
  if (!incident) throw new Error('the report is not there');
  incidentId = incident.id;
  file = join(folder.path, `${crypto.randomUUID()}.pdf`);
  porchlight.state.saveFile = file;
});

const save = (role: 'dsl' | 'head' = 'dsl') => porchlight.call(role, 'incidents.saveFile', { incidentId });
const add = (entry: IncidentEntryBody) => porchlight.must('dsl', 'incidents.add', { incidentId, entry });
async function words(): Promise<string> {
  expect(codeOf(await save())).toBe('ok');
  return textOf(readFileSync(file)).replace(/\s+/g, ' ');
}
const actions = () =>
  porchlight.db
    .prepare<[string], { action: string; details: string }>(
      `SELECT action, details FROM journal JOIN journal_detail USING (seq) WHERE subject = ? ORDER BY seq`,
    )
    .all(incidentId);

describe('the file of an incident', () => {
  it('has all that was written, in order, with who wrote it and when', async () => {
    await porchlight.must('dsl', 'incidents.open', { incidentId });
    porchlight.pass(4);
    await add({ kind: 'note', text: 'Spoke to the room leader.' });
    const { entries } = await porchlight.must('dsl', 'incidents.open', { incidentId });
    const note = entries.find(({ body }) => body.kind === 'note');
    if (!note) throw new Error('no note');
    await add({ kind: 'correction', of: note.id, text: 'It was the deputy.' });
    await add({ kind: 'step', step: 'call-101', done: true, note: 'Reference given' });
    await add({ kind: 'hold', on: true, reason: 'Police asked' });
    await add({
      kind: 'closed',
      outcome: 'Pictures deleted',
      debrief: 'At the staff meeting',
      lessons: 'The fence needs a screen',
      changes: 'A second sign',
      asksForReview: true,
    });
    const text = await words();
    const order = [
      'Incident report 1',
      'Garden',
      'Łucja Nowak',
      '1. Report',
      '20 Nov 2026, 09:00, Rowan Ashby',
      'Took a picture through the fence.',
      'Then another one.',
      'Who was there: Two of the room staff',
      'Device: Phone',
      '2. Read for the first time',
      '3. Note',
      '20 Nov 2026, 09:04, Marek Zielony',
      'Spoke to the room leader.',
      '4. Correction of entry 3',
      'It was the deputy.',
      'Call the police on 101: done',
      'Reference given',
      'The legal hold was set. Police asked',
      'Outcome: Pictures deleted',
      'Lessons: The fence needs a screen',
      'The policy is to be reviewed because of it.',
    ];
    const places = order.map((part) => text.indexOf(part));
    for (const [index, place] of places.entries()) expect(place, order[index]).toBeGreaterThanOrEqual(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says on each page that it is confidential, and nothing of it in its metadata', async () => {
    await porchlight.must('dsl', 'incidents.open', { incidentId });
    for (let index = 0; index < 6; index++) {
      await add({ kind: 'note', text: 'A long account of what was said. '.repeat(60).trim() });
    }
    await words();
    const pdf = readFileSync(file);
    const pages = textOf(pdf).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('CONFIDENTIAL');
    expect(infoOf(pdf)).not.toMatch(/Nowak|fence|Incident/);
  });

  it('is read by saving it, and both are written down without a word of it', async () => {
    await words();
    const list = await porchlight.must('dsl', 'incidents.list', {});
    expect(list[0]?.state).toBe('seen');
    const told = actions().slice(-2);
    expect(told).toEqual([
      { action: 'incident.read', details: '{}' },
      { action: 'incident.saved', details: '{}' },
    ]);
    expect((await porchlight.must('dsl', 'journal.check', {})).intact).toBe(true);
  });

  it('is there for nobody but its reader', async () => {
    await porchlight.unlock('head');
    expect(codeOf(await save('head'))).toBe('not-found');
    expect(existsSync(file)).toBe(false);
    expect(actions().map(({ action }) => action)).toEqual(['incident.reported']);
  });

  it('is not saved, nor counts as read, where the dialog was cancelled', async () => {
    porchlight.state.saveFile = null;
    expect(await save()).toEqual({ ok: true, value: { saved: false } });
    expect((await porchlight.must('dsl', 'incidents.list', {}))[0]?.state).toBe('new');
  });
});
