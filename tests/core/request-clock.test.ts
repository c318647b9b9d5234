import { beforeEach, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import { passDays, tablesWith } from '../support/kept-records.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
let requestId: string;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
  const added = await porchlight.must('office', 'requests.add', {
    kind: 'access',
    name: 'Perpetua Hollins',
    contact: 'Perpetua at the gate',
    wish: 'All about Perpetua',
    receivedOn: '2026-11-19',
    dueOn: null,
  });
  requestId = added.id;
});

async function step(step: CallRequest<'requests.step'>['step']) {
  await porchlight.unlockAll();
  await porchlight.must('office', 'requests.step', { requestId, step });
}
async function opened() {
  await porchlight.unlockAll();
  return porchlight.must('office', 'requests.open', { requestId });
}
/** Takes back the last step that can be. */
const undo = async () => step({ kind: 'undone', of: (await opened()).summary.standing.canUndo ?? '' });
const refuse = () =>
  step({
    kind: 'refused',
    on: porchlight.state.now.toISOString().slice(0, 10),
    words: 'Perpetua has it',
  });
const isKept = () => tablesWith(porchlight, 'Perpetua').includes('subject_request');

it('erases the words of a request once it has been closed so long, and keeps what was done and when', async () => {
  await passDays(porchlight, 1200);
  expect(isKept()).toBe(true); // nobody has answered it
  await refuse();
  await passDays(porchlight, 1094);
  expect(isKept()).toBe(true);
  await passDays(porchlight, 2);
  expect(tablesWith(porchlight, 'Perpetua')).toEqual([]);
  const file = await opened();
  expect(file).toMatchObject({ contact: '', wish: '', summary: { name: '—', blanked: true } });
  expect(file.events.map(({ kind, words }) => [kind, words])).toEqual([
    ['received', ''],
    ['refused', ''],
  ]);
  const of = file.summary.standing.canUndo ?? '';
  const late = await porchlight.call('office', 'requests.step', { requestId, step: { kind: 'undone', of } });
  expect(codeOf(late)).toBe('wrong-state');
});

it('counts from when it was closed, whatever was noted since and taken back', async () => {
  await refuse();
  await step({ kind: 'note', words: 'Perpetua rang again' });
  await undo();
  await passDays(porchlight, 1096);
  expect(tablesWith(porchlight, 'Perpetua')).toEqual([]);
});

it('leaves one alone whose refusal was taken back, until it is closed again', async () => {
  await refuse();
  await undo();
  await passDays(porchlight, 2000);
  expect(isKept()).toBe(true);
  await refuse();
  await passDays(porchlight, 1096);
  expect(isKept()).toBe(false);
});
