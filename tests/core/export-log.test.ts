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

const today = { first: '2026-11-20', last: '2026-11-20' };
async function exported(): Promise<string[][]> {
  const result = await porchlight.must('office', 'exports.save', asCsv(today));
  const rows = parse(readFileSync(file), { bom: true });
  expect(result).toEqual({ saved: true, rows: rows.length - 1, fileName: file.split('/').at(-1) });
  return rows;
}

describe('the exported log', () => {
  it('has a line per visit, cell by cell what was recorded', async () => {
    const signedIn = await porchlight.signIn({
      name: 'Łucja "Lu" Nowak; Reed, Ms',
      category: 'contractor',
      organisation: 'Penrose, Heating',
      host: { staffId: porchlight.idOf('dsl') },
      details: { purpose: 'Boiler, 2nd floor', vehicle: 'AB12 CDE', contact: '', leaving: '' },
      devices: [
        { kind: 'phone', handling: 'bag' },
        { kind: 'watch', handling: 'office' },
      ],
    });
    await porchlight.app.tick();
    await porchlight.must('office', 'challenges.record', {
      visitId: signedIn.visitId,
      seen: ['phone-in-use'],
      place: '',
      outcomes: ['device-put-away'],
      note: '',
    });
    porchlight.pass(95);
    await porchlight.must('door', 'visits.signOut', { code: String(signedIn.badgeNumber) });
    await porchlight.unlock('office');
    const staying = await porchlight.signIn({
      name: 'Ann Lee',
      category: 'parent',
      host: { text: '' },
      child: { move: 'late', firstName: 'Tilly', room: 'Acorns', reason: 'Dentist' },
    });
    await porchlight.app.tick();

    const [headings = [], ...rows] = await exported();
    expect(headings).toEqual([
      'Badge number',
      'Name',
      'Organisation',
      'Category',
      'Group',
      'Host',
      'Entrance',
      'Purpose',
      'Vehicle',
      'Contact',
      'Child',
      'Identity',
      'Escort',
      'Date',
      'Signed in',
      'Signed out',
      'Signed out by',
      'Devices',
      'Rules agreed to (version)',
      'Badges printed',
      'Challenges',
      'Imported',
    ]);
    expect(rows.map((row) => Object.fromEntries(row.map((cell, i) => [headings[i], cell])))).toEqual([
      {
        'Badge number': String(signedIn.badgeNumber),
        Name: 'Łucja "Lu" Nowak; Reed, Ms',
        Organisation: 'Penrose, Heating',
        Category: 'Contractor',
        Group: '',
        Host: 'Marek Zielony',
        Entrance: 'Main entrance',
        Purpose: 'Boiler, 2nd floor',
        Vehicle: 'AB12 CDE',
        Contact: '',
        Child: '',
        Identity: '',
        Escort: 'ESCORTED',
        Date: '2026-11-20',
        'Signed in': '09:00',
        'Signed out': '10:35',
        'Signed out by': 'Visitor',
        Devices: 'Phone: off, in bag; Watch: with the office',
        'Rules agreed to (version)': '1',
        'Badges printed': '1',
        Challenges: '1',
        Imported: '',
      },
      {
        'Badge number': String(staying.badgeNumber),
        Name: 'Ann Lee',
        Organisation: '',
        Category: 'Parent or carer',
        Group: '',
        Host: '',
        Entrance: 'Main entrance',
        Purpose: '',
        Vehicle: '',
        Contact: '',
        Child: 'Late, Tilly, Acorns, Dentist',
        Identity: '',
        Escort: 'ESCORTED',
        Date: '2026-11-20',
        'Signed in': '10:35',
        'Signed out': '',
        'Signed out by': '',
        Devices: '',
        'Rules agreed to (version)': '1',
        'Badges printed': '1',
        Challenges: '0',
        Imported: '',
      },
    ]);
  });

  it('is UTF-8 with a byte order mark and Windows line ends', async () => {
    await porchlight.signIn({ name: 'Łucja' });
    await exported();
    const bytes = readFileSync(file);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('holds no cell that a spreadsheet would run', async () => {
    const formulas = ['=1+1', '+44 20', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', '＝1+1'];
    for (const name of formulas) {
      await porchlight.signIn({ name, organisation: name, category: 'contractor', host: { text: name } });
      porchlight.pass(1 / 60);
    }
    const [, ...rows] = await exported();
    expect(rows.map((row) => row[1])).toEqual(formulas.map((name) => `'${name}`));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  });

  it('gives a visit’s day when somebody left on a later one', async () => {
    const { visitId } = await porchlight.signIn();
    porchlight.pass(24 * 60);
    await porchlight.unlock('office');
    await porchlight.must('office', 'visits.signOutFor', { visitId });
    const [, row] = await exported();
    expect(row?.slice(13, 17)).toEqual(['2026-11-20', '09:00', '2026-11-21 09:00', 'Staff']);
  });

  it('is written in batches without missing or repeating a visit', async () => {
    const count = 1200;
    const { signIn, settings } = porchlight.services;
    settings.change({ printer: { kind: 'none' } }, 'system'); // or a thousand badges were drawn meanwhile
    porchlight.db.transaction(() => {
      for (let i = 0; i < count; i++) {
        const input = porchlight.signInInput({ name: `Visitor ${i}` });
        signIn.signIn({ ...input, requestId: crypto.randomUUID() } as Parameters<typeof signIn.signIn>[0]);
        // Many at one instant: the pages must go by more than the time.
        if (i % 300 === 0) porchlight.pass(1 / 60);
      }
    })();
    const [, ...rows] = await exported();
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map((row) => row[1])).size).toBe(count);
  });
});
