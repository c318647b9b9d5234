import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';
import { infoOf, textOf, wordsOf } from './pdf.ts';

// Made up, in the scripts that people write their names in.
const names = ['Zoë Adeyemi', 'Łucja Nowak-Reed', 'আনন্দ সেন', 'عائشة خان', 'ਗੁਰਪ੍ਰੀਤ ਸੰਧੂ', 'Оксана Коваль'];
const folder = temporaryFolder();
let porchlight: SetUpApp;
let id: Awaited<ReturnType<typeof start>>['id'];

const start = () => porchlight.must('reception', 'rollCall.start', { mode: 'lock-down', drill: true });
async function saved(paper: 'list' | 'report'): Promise<Buffer> {
  porchlight.state.saveFile = join(folder.path, `${paper}.pdf`);
  await porchlight.must('reception', 'rollCall.save', { id, paper });
  return readFileSync(porchlight.state.saveFile);
}
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

beforeAll(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('reception');
  for (const name of names) await porchlight.signIn({ name });
  const host = { staffId: porchlight.idOf('dsl') };
  for (let more = 1; more <= 24; more++) await porchlight.signIn({ name: `Wren Castellane ${more}`, host });
  ({ id } = await start());
}, 60_000);
afterAll(() => folder.remove());

it('says on each page what it is, that it is practice, and which page of how many', async () => {
  const pdf = await saved('list');
  const pages = textOf(pdf).split('\f').slice(0, -1).map(oneLine);
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach((words, index) => {
    expect(words).toContain('Lock down');
    expect(words).toContain('DRILL: this is practice');
    expect(words).toContain(`Page ${index + 1} of ${pages.length}`);
    for (const head of ['Here', 'Not found', 'Left']) expect(words).toContain(head);
  });
  expect(infoOf(pdf)).toMatch(/^Page size: +595\.\d+ x 841\.\d+ pts \(A4\)$/m);
  expect(infoOf(pdf)).not.toContain('Adeyemi');
});

it('has everybody, by entrance and host, with the badge that tells namesakes apart', async () => {
  const words = oneLine(textOf(await saved('list')));
  for (const name of ['Zoë Adeyemi', 'Łucja Nowak-Reed', 'Оксана Коваль', 'Wren Castellane 24'])
    expect(words).toContain(name);
  expect(words).toContain('Main entrance: to see Gwen Pritchard');
  expect(words).toContain('Main entrance: to see Marek Zielony');
  expect(words).toContain('30 visitors');
  expect(words).toMatch(/Badge \d{4} · Penrose Heating · Visitor · in since 09:00/);
  expect(words).toContain('Also here, not on this list:');
});

it('has its names in letters of 14 points or more, to be read at arm’s length', async () => {
  const parts = ['Adeyemi', 'Nowak-Reed', 'Коваль', 'Castellane'];
  const words = wordsOf(await saved('list'));
  const ofNames = words.filter(({ text }) => parts.includes(text));
  expect(new Set(ofNames.map(({ text }) => text))).toEqual(new Set(parts));
  expect(ofNames).toHaveLength(3 + 24);
  // A word's box is its font's: in the highest of these fonts, 1.37 times the size of its letters.
  for (const { top, bottom } of ofNames) expect((bottom - top) / 1.37).toBeGreaterThanOrEqual(14);
});

it('tells afterwards how it went', async () => {
  const { entries } = await porchlight.must('reception', 'rollCall.list', { id });
  const entry = entries.find(({ name }) => name === 'Zoë Adeyemi');
  await porchlight.must('reception', 'rollCall.mark', { entryId: entry?.id ?? '', mark: 'here' });
  porchlight.pass(3);
  await porchlight.must('reception', 'rollCall.end', { id });
  const words = oneLine(textOf(await saved('report')));
  for (const part of [
    'Roll call: Lock down',
    'DRILL: this is practice',
    '3 min 0 s',
    '1 of 30',
    'Rowan Ashby',
  ])
    expect(words).toContain(part);
  expect(words).toMatch(/Wren Castellane 1 09:00:00 to the end 3 min 0 s/);
});
