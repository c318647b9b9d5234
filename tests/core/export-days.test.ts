import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { asCsv } from '../support/exporting.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

let porchlight: SetUpApp;
let file: string;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('office');
  file = join(folder.path, `${crypto.randomUUID()}.csv`);
  porchlight.state.saveFile = file;
});

/** The names in an exported log, in its order. */
async function exportedNames(first: string, last = first): Promise<(string | undefined)[]> {
  await porchlight.unlock('office');
  await porchlight.must('office', 'exports.save', asCsv({ first, last }));
  const [, ...rows] = parse(readFileSync(file), { bom: true });
  return rows.map((row) => row[1]);
}

describe('the days of an export', () => {
  const signInAt = async (instant: string) => {
    porchlight.state.now = new Date(instant);
    await porchlight.signIn({ name: instant.slice(0, 16) });
  };

  it('are site days, over the days that clocks change', async () => {
    porchlight.state.now = new Date('2027-01-01T00:00:00Z');
    // London: 28 March 2027 has 23 hours, 31 October 25.
    for (const instant of [
      '2027-03-27T23:59:59.999Z',
      '2027-03-28T00:00:00.000Z',
      '2027-03-28T22:59:59.999Z',
      '2027-03-28T23:00:00.000Z',
      '2027-10-30T22:59:59.999Z',
      '2027-10-30T23:00:00.000Z',
      '2027-10-31T23:59:59.999Z',
      '2027-11-01T00:00:00.000Z',
    ]) {
      await signInAt(instant);
    }
    expect(await exportedNames('2027-03-28')).toEqual(['2027-03-28T00:00', '2027-03-28T22:59']);
    expect(await exportedNames('2027-10-31')).toEqual(['2027-10-30T23:00', '2027-10-31T23:59']);
    expect(await exportedNames('2027-03-27', '2027-11-01')).toHaveLength(8);
    expect(await exportedNames('2028-01-01', '2028-12-31')).toEqual([]);
    expect(await exportedNames('1900-01-01', '2999-12-31')).toHaveLength(8);
  });

  it.each([
    [{ first: '2026-11-21', last: '2026-11-20' }, { 'filter.last': 'range' }],
    [{ first: '2026-02-30', last: '2026-03-01' }, { 'filter.first': 'invalid' }],
    [{ first: '0001-01-01', last: '2026-03-01' }, { 'filter.first': 'invalid' }],
    [{ first: '2026-11-20', last: '9999-12-31' }, { 'filter.last': 'invalid' }],
    [{ first: '20.11.2026', last: '2026-11-20' }, { 'filter.first': 'invalid' }],
  ])('like %j are refused before any dialog', async (range, fields) => {
    porchlight.host.chooseSaveFile = () => Promise.reject(new Error('a dialog was shown'));
    expect(await porchlight.call('office', 'exports.save', asCsv(range))).toMatchObject({
      error: { code: 'invalid-input', fields },
    });
  });
});
