import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { LogColumnId, PresetName } from '../../shared/domain/exports.ts';
import { presetNames } from '../../shared/domain/exports.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('office');
});

type Request = CallRequest<'exports.save'>;
async function saved(change: Pick<Request, 'filter' | 'layout'>): Promise<string[][]> {
  const path = join(folder.path, `${crypto.randomUUID()}.csv`);
  porchlight.state.saveFile = path;
  await porchlight.unlock('office');
  await porchlight.must('office', 'exports.save', { format: 'csv', language: 'en', ...change });
  return parse(readFileSync(path), { bom: true });
}
const choices = async () => {
  await porchlight.unlock('office');
  return porchlight.must('office', 'exports.choices', {});
};
/** Signs somebody in at an instant; the clock stays there. */
async function signInAt(instant: string, name: string, category: 'visitor' | 'contractor' = 'visitor') {
  porchlight.state.now = new Date(instant);
  return porchlight.signIn({
    name,
    category,
    ...(category === 'contractor' && { organisation: 'Brightline' }),
  });
}

describe('a preset', () => {
  // Friday the 20th of November. What lies just within each, and what just without.
  const cases: Record<PresetName, { within: string[]; without: string[] }> = {
    daily: { within: ['Today'], without: ['Yesterday', 'Monday', 'Contractor'] },
    weekly: { within: ['Monday', 'Yesterday', 'Today'], without: ['Sunday', 'Contractor'] },
    contractors: { within: ['Contractor'], without: ['Earlier contractor', 'Today'] },
    fire: { within: ['Today', 'Yesterday'], without: ['Monday', 'Contractor'] },
    full: {
      within: ['Earlier contractor', 'Contractor', 'Sunday', 'Monday', 'Yesterday', 'Today'],
      without: [],
    },
  };
  it.each(presetNames)('%s has its own visits and columns, and no others', async (name) => {
    const gone = [
      await signInAt('2026-10-21T12:00:00.000Z', 'Earlier contractor', 'contractor'),
      await signInAt('2026-10-22T12:00:00.000Z', 'Contractor', 'contractor'),
      await signInAt('2026-11-15T12:00:00.000Z', 'Sunday'),
      await signInAt('2026-11-16T12:00:00.000Z', 'Monday'),
    ];
    await porchlight.unlock('office');
    for (const { visitId } of gone) await porchlight.must('office', 'visits.signOutFor', { visitId });
    await signInAt('2026-11-19T12:00:00.000Z', 'Yesterday');
    await signInAt('2026-11-20T12:00:00.000Z', 'Today');

    const preset = (await choices()).presets.find((one) => one.name === name);
    if (!preset) throw new Error('not offered');
    const [head = [], ...rows] = await saved({ filter: preset.filter, layout: { preset: name } });
    expect(head).toHaveLength(preset.columns.length);
    const names = rows.map((row) => row[head.indexOf('Name')]);
    const { within, without } = cases[name];
    expect(names.toSorted()).toEqual(within.toSorted());
    for (const absent of without) expect(names).not.toContain(absent);
  });
});

describe('a layout', () => {
  const columns: LogColumnId[] = ['host', 'name', 'signedOut', 'day'];
  const add = (name: string) => porchlight.must('office', 'layouts.add', { name, columns });

  it('puts the columns of a file in its own order', async () => {
    await porchlight.signIn({ name: 'Zoë Adeyemi' });
    await porchlight.unlock('office');
    const { id: layoutId } = await add('For the boiler room');
    const [head, row] = await saved({ filter: {}, layout: { layoutId } });
    expect(head).toEqual(['Host', 'Name', 'Signed out', 'Date']);
    expect(row).toEqual(['Gwen Pritchard', 'Zoë Adeyemi', '', '2026-11-20']);
  });

  it('is changed, and the next file is as it is then', async () => {
    const { id: layoutId } = await add('For the boiler room');
    const layout = { name: 'For the meeting', columns: ['number', 'name'] satisfies LogColumnId[] };
    await porchlight.must('office', 'layouts.change', { layoutId, layout });
    expect((await choices()).layouts).toEqual([{ id: layoutId, ...layout }]);
    expect(await saved({ filter: {}, layout: { layoutId } })).toEqual([['Badge number', 'Name']]);
  });

  it('is removed, and no file is made with it', async () => {
    const { id: layoutId } = await add('For the boiler room');
    await porchlight.must('office', 'layouts.remove', { layoutId });
    expect((await choices()).layouts).toEqual([]);
    const result = await porchlight.call('office', 'exports.save', {
      ...{ filter: {}, format: 'csv', language: 'en' },
      layout: { layoutId },
    });
    expect(codeOf(result)).toBe('not-found');
  });

  it('has a name of its own, whatever its letters', async () => {
    await add('For the boiler room');
    const { id: layoutId } = await add('For the meeting');
    const taken = { name: 'FOR THE BOILER ROOM', columns };
    const refused = { code: 'invalid-input', fields: { name: 'repeated' } };
    expect(await porchlight.call('office', 'layouts.add', taken)).toMatchObject({ error: refused });
    expect(await porchlight.call('office', 'layouts.change', { layoutId, layout: taken })).toMatchObject({
      error: refused,
    });
    const own = { name: 'For the Meeting', columns };
    await porchlight.must('office', 'layouts.change', { layoutId, layout: own });
    expect((await choices()).layouts.map(({ name }) => name)).toEqual([
      'For the boiler room',
      'For the Meeting',
    ]);
  });
});
