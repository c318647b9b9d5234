import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SubjectPack } from '../../electron/core/requests/subject-pack.ts';
import type { CallRequest } from '../../shared/contract.ts';
import { infoOf, imagesOf, textOf } from '../paper/pdf.ts';
import { testAlert } from '../support/alerts.ts';
import { confirm, identifiedRequest, testRequest } from '../support/requests.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, staffNames } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

let porchlight: SetUpApp;
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
  folder = temporaryFolder();
  porchlight.state.folder = folder.path;
});
afterEach(() => folder.remove());

const spellings = ['Łucja Nowak-Reed', 'Lucja Nowak Reed'];
const strokes: [number, number][][] = [[[20, 80], [60, 10], [90, 70]]]; // prettier-ignore

/** Two visits under two spellings, with all that can hang on a visit, and one of a namesake. */
async function twoSpellings(): Promise<string> {
  const { must, signIn, signInInput } = porchlight;
  const { fields } =
    porchlight.services.categories.list().find(({ id }) => id === porchlight.categoryId('visitor')) ?? {};
  await porchlight.changeCategory('visitor', {
    signature: 'drawn',
    photo: 'offered',
    ...(fields && { fields: { ...fields, purpose: 'optional', vehicle: 'optional', contact: 'optional' } }),
  });
  const input = signInInput();
  const photo = readFileSync(new URL('../paper/references/photo.jpg', import.meta.url)).toString('base64');
  const first = await signIn({
    name: spellings[0] ?? '',
    organisation: 'Hillside School',
    host: { staffId: porchlight.idOf('dsl') },
    photo,
    details: { purpose: 'To see Gwen Pritchard', vehicle: 'LN21 ABC', contact: '07700 900123', leaving: '' },
    devices: [{ kind: 'phone', handling: 'bag' }],
    acknowledgement: { ...input.acknowledgement, signature: { strokes } },
  });
  await must('reception', 'challenges.record', {
    visitId: first.visitId,
    seen: ['phone-in-use'],
    place: 'Garden',
    outcomes: ['device-put-away'],
    note: 'Marek Zielony saw it; gwen pritchard too.',
  });
  await porchlight.changeCategory('visitor', { signature: 'tick' });
  await signIn({ name: spellings[1] ?? '', organisation: '', host: { text: 'Gwen Pritchard' } });
  await signIn({
    name: spellings[1] ?? '',
    organisation: 'Penrose Heating',
    host: { text: 'Bogdan Winter' },
  });
  await must('reception', 'expected.add', {
    name: 'Lucja Nowak-Reed',
    organisation: 'Hillside School',
    categoryId: porchlight.categoryId('visitor'),
    host: { text: 'Ines Moravec' },
    purpose: 'Concert with Ines',
    day: '2026-11-20',
    time: '10:30',
    group: 'Choir of Hamid Rahimi',
    members: ['Hamid Rahimi'],
  });
  const requestId = await identifiedRequest(porchlight);
  await confirm(porchlight, requestId, ({ organisation }) => organisation !== 'Penrose Heating');
  return requestId;
}
const others = [
  ...Object.values(staffNames),
  'Gwen Pritchard',
  'Bogdan Winter',
  'Ines Moravec',
  'Hamid Rahimi',
];

type Options = Partial<Omit<CallRequest<'requests.savePack'>, 'requestId'>>;
const save = (requestId: string, options: Options = {}, by: 'office' | 'dsl' | 'head' = 'office') =>
  porchlight.call(by, 'requests.savePack', {
    requestId,
    namesWithheld: true,
    safeguarding: false,
    ...options,
  });
async function saved(requestId: string, options: Options = {}, by: 'office' | 'dsl' | 'head' = 'office') {
  expect(await save(requestId, options, by)).toMatchObject({ ok: true, value: { saved: true } });
  const [name = ''] = readdirSync(folder.path);
  const files = readdirSync(join(folder.path, name)).toSorted();
  expect(files).toEqual(['What we hold about you.pdf', 'data.json']);
  const json = readFileSync(join(folder.path, name, 'data.json'), 'utf8');
  const pdf = readFileSync(join(folder.path, name, 'What we hold about you.pdf'));
  return { name, json, pdf, pack: JSON.parse(json) as SubjectPack, text: textOf(pdf).replace(/\s+/g, ' ') };
}

describe('a subject-access pack', () => {
  it('has everything under both spellings, on paper and as JSON, and nothing of a namesake', async () => {
    const { pack, text, pdf, json } = await saved(await twoSpellings(), { namesWithheld: false });
    expect(pack.visits.map(({ name }) => name).toSorted()).toEqual(spellings.toSorted());
    const visit = pack.visits.find(({ name }) => name === spellings[0]);
    expect(visit).toMatchObject({
      organisation: 'Hillside School',
      host: staffNames.dsl,
      vehicle: 'LN21 ABC',
      contact: '07700 900123',
      devices: [{ kind: 'phone', handling: 'bag' }],
      acknowledgement: { version: 1, how: 'signature', signature: strokes },
      challenges: [{ seen: ['phone-in-use'], place: 'Garden', by: staffNames.reception }],
    });
    expect(Buffer.from(visit?.photo ?? '', 'base64').subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(pack.expected).toMatchObject([{ host: 'Ines Moravec', members: ['Hamid Rahimi'] }]);
    expect(pack.journal.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['visit.signed-in', 'challenge.recorded', 'expected.added']),
    );
    for (const words of [
      ...spellings,
      'Hillside School',
      '07700 900123',
      'LN21 ABC',
      'Phone in use',
      'Photos',
    ]) {
      expect(text).toContain(words);
    }
    expect(imagesOf(pdf)).toBe(1);
    expect(`${text} ${json}`).not.toMatch(/Penrose Heating|Bogdan Winter/);
  });

  it('has no other name on paper or in the JSON where names are withheld', async () => {
    const { json, text, pack } = await saved(await twoSpellings());
    for (const name of others) {
      for (const word of name.split(' ')) {
        expect(json.toLowerCase()).not.toMatch(new RegExp(`(?<![\\p{L}/+])${word}(?![\\p{L}/+=])`, 'iu'));
        expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'));
      }
    }
    expect(pack.visits[0]?.host).toBe('[name withheld]');
    expect(text).toContain('[name withheld]');
    for (const spelling of spellings) expect(text).toContain(spelling);
  });

  it('names nobody in names of files, metadata and the journal', async () => {
    const { name, pdf } = await saved(await twoSpellings());
    expect(name).toBe('Subject access 1, 2026-11-20');
    expect(infoOf(pdf)).not.toMatch(/Nowak/);
    const journalled = porchlight.db
      .prepare(`SELECT details FROM journal_detail JOIN journal USING (seq) WHERE action LIKE 'request.%'`)
      .pluck()
      .all();
    expect(JSON.stringify(journalled)).not.toMatch(/Nowak/);
  });

  it('says that safeguarding records are for the lead, unless the lead puts them in', async () => {
    const requestId = await twoSpellings();
    expect(codeOf(await save(requestId, { safeguarding: true }))).toBe('not-permitted');
    expect(readdirSync(folder.path)).toEqual([]);
    const without = await saved(requestId);
    expect(without.pack.safeguarding).toBeNull();
    expect(without.text).toContain('is considered by the safeguarding lead');
    rmSync(join(folder.path, without.name), { recursive: true });
    const withIt = await saved(requestId, { safeguarding: true }, 'dsl');
    expect(withIt.pack.safeguarding).toEqual({ incidents: [], alerts: [] });
  });

  it('of a member of a group says nothing of the others, and has their own line of roll calls alone', async () => {
    await porchlight.must('reception', 'expected.add', {
      name: 'Hamid Rahimi',
      organisation: 'Hillside School',
      categoryId: porchlight.categoryId('visitor'),
      host: { text: '' },
      purpose: 'Concert',
      day: '2026-11-20',
      time: '10:30',
      group: 'Choir',
      members: ['Bogdan Winter', 'Lucja Nowak-Reed'],
    });
    await porchlight.must('reception', 'rollCall.start', { mode: 'evacuate', drill: true });
    const requestId = await identifiedRequest(porchlight);
    await confirm(porchlight, requestId, () => true);
    const { pack, json } = await saved(requestId, { namesWithheld: false });
    expect(pack.expected).toMatchObject([{ name: 'Lucja Nowak-Reed', group: 'Choir', members: [] }]);
    expect(pack.rollCalls.map(({ listedAs }) => listedAs)).toEqual(['Lucja Nowak-Reed']);
    expect(json).not.toMatch(/Rahimi|Winter/);
  });

  it('has alerts in for whoever writes them, while they hold, and not for another reader of reports', async () => {
    const { must } = porchlight;
    const { id: alertId } = await must('dsl', 'alerts.add', { ...testAlert, name: 'Lucja Nowak-Reed' });
    const { visitId } = await porchlight.signIn({ name: 'Lucja Nowak-Reed' });
    const requestId = await identifiedRequest(porchlight);
    await confirm(porchlight, requestId, () => true);
    const alertsFor = async (role: 'dsl' | 'head') => {
      const { pack, name } = await saved(requestId, { safeguarding: true }, role);
      rmSync(join(folder.path, name), { recursive: true });
      return pack.safeguarding?.alerts;
    };
    await must('reception', 'alerts.answer', { visitId, alertId, answer: 'yes' });
    expect(await alertsFor('dsl')).toMatchObject([{ kind: testAlert.kind }]);
    expect(await alertsFor('head')).toEqual([]);
    await must('reception', 'alerts.answer', { visitId, alertId, answer: 'no' });
    expect(await alertsFor('dsl')).toEqual([]);
  });

  it('of somebody of whom nothing is held says so', async () => {
    const requestId = await identifiedRequest(porchlight, { name: 'Quentin Abernathy' });
    await porchlight.must('office', 'requests.search', { requestId, spellings: [] });
    expect((await saved(requestId)).text).toContain('Nothing was found.');
  });

  it('is made only once it is known who asks, and somebody has looked', async () => {
    const { id } = await porchlight.must('office', 'requests.add', testRequest);
    await porchlight.must('office', 'requests.search', { requestId: id, spellings: [] });
    expect(codeOf(await save(id))).toBe('wrong-state');
    expect(codeOf(await save(await identifiedRequest(porchlight)))).toBe('wrong-state');
  });

  it('does not appear by half where the folder is gone, and is not noted', async () => {
    const requestId = await twoSpellings();
    porchlight.state.folder = join(folder.path, 'gone');
    expect(codeOf(await save(requestId))).toBe('cannot-write-file');
    expect(readdirSync(folder.path)).toEqual([]);
    const { events } = await porchlight.must('office', 'requests.open', { requestId });
    expect(events.some(({ kind }) => kind === 'pack')).toBe(false);
    porchlight.state.folder = null;
    expect(await save(requestId)).toEqual({ ok: true, value: { saved: false } });
  });

  it('leaves one that is there already as it is', async () => {
    mkdirSync(join(folder.path, 'Subject access 1, 2026-11-20', 'kept'), { recursive: true });
    expect(await save(await twoSpellings())).toEqual({
      ok: true,
      value: { saved: true, fileName: 'Subject access 1, 2026-11-20 (2)' },
    });
    expect(readdirSync(join(folder.path, 'Subject access 1, 2026-11-20'))).toEqual(['kept']);
  });
});
