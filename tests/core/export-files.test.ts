import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logColumns } from '../../electron/core/exports/log-columns.ts';
import { presetColumns } from '../../electron/core/exports/presets.ts';
import type { CallRequest } from '../../shared/contract.ts';
import { fillWithVisits } from '../bench/many-visits.ts';
import { visitsBetween } from '../support/month-of-visits.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

const folder = temporaryFolder();
let porchlight: SetUpApp;
beforeAll(async () => {
  porchlight = await createSetUpApp();
  fillWithVisits(porchlight.db, 6000);
});
afterAll(folder.remove);
beforeEach(() => porchlight.unlock('office'));

/** Milliseconds of a cell that has to be a date. */
function timeIn(cell: unknown): number {
  if (!(cell instanceof Date)) throw new Error('a cell that is no date');
  return cell.getTime();
}

type Request = CallRequest<'exports.save'>;
const month = { first: '2026-10-01', last: '2026-10-31' } as const;
const request = (format: Request['format'], change: Partial<Request> = {}): Request => ({
  filter: month,
  layout: { preset: 'full' },
  format,
  language: 'en',
  ...change,
});

async function save(input: Request): Promise<string> {
  const path = join(folder.path, `${crypto.randomUUID()}.${input.format}`);
  porchlight.state.saveFile = path;
  await porchlight.must('office', 'exports.save', input);
  return path;
}
/** The text of one file within a workbook, which is a zip. */
const partOf = (path: string, part: string) =>
  execFileSync('unzip', ['-p', path, part], { encoding: 'utf8' });
const pdfText = (path: string, ...args: string[]) =>
  execFileSync('pdftotext', ['-layout', ...args, path, '-'], { encoding: 'utf8' });
/** What the site's clock shows, as spreadsheets keep it: without a zone. London's summer ends on 25 October. */
const wall = (instant: string) => {
  const summer = instant >= '2026-03-29T01' && instant < '2026-10-25T01';
  return Date.parse(instant) + (summer ? 3_600_000 : 0);
};

describe('a month as a workbook', () => {
  it('opens in another library, cell by cell what was recorded, with real dates', async () => {
    const expected = visitsBetween(porchlight.db, '2026-09-30T23:00:00.000Z', '2026-11-01T00:00:00.000Z');
    expect(expected.length).toBeGreaterThan(30);
    const [sheet, about] = await readExcelFile(await save(request('xlsx')));
    const [head = [], ...rows] = sheet?.data ?? [];
    const place = (heading: string) => head.indexOf(heading);
    expect(rows).toHaveLength(expected.length);
    for (const [index, visit] of expected.entries()) {
      const row = rows[index] ?? [];
      const text = (heading: string) => row[place(heading)] ?? '';
      expect(text('Name')).toBe(visit.name);
      expect(text('Organisation')).toBe(visit.organisation);
      expect(text('Category')).toBe(visit.category);
      expect(text('Host')).toBe(visit.host);
      expect(text('Badge number')).toBe(visit.badgeNumber);
      const instant = (heading: string) => timeIn(row[place(heading)]);
      expect(instant('Date')).toBe(Math.floor(wall(visit.signedInAt) / 86_400_000) * 86_400_000);
      expect(Math.abs(instant('Signed in') - wall(visit.signedInAt))).toBeLessThan(2);
      if (visit.signedOutAt !== null) {
        expect(Math.abs(instant('Signed out') - wall(visit.signedOutAt))).toBeLessThan(2);
      }
    }
    const said = Object.fromEntries((about?.data ?? []).map(([name, value]) => [String(name), value]));
    expect(said).toMatchObject({
      By: 'Imogen Fairweather',
      Site: 'Larkfield Nursery',
      'Which visits': 'From 2026-10-01; Up to 2026-10-31',
      Visits: String(expected.length),
    });
  });

  it('keeps its heading in sight, filters by it, and gives each column its width', async () => {
    const sheet = partOf(
      await save(request('xlsx', { layout: { preset: 'weekly' } })),
      'xl/worksheets/sheet1.xml',
    );
    const columns = presetColumns.weekly;
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain(`<autoFilter ref="A1:${String.fromCodePoint(64 + columns.length)}1"/>`);
    const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual(columns.map((id) => logColumns[id].width));
  });

  it('keeps what begins like a formula as text', async () => {
    await porchlight.signIn({ name: '=HYPERLINK("http://127.0.0.1","x")' });
    await porchlight.unlock('office');
    const [sheet] = await readExcelFile(await save(request('xlsx', { filter: { words: 'hyperlink' } })));
    expect(sheet?.data[1]).toContain('=HYPERLINK("http://127.0.0.1","x")');
  });

  it('has headings in the language that was chosen', async () => {
    const [sheet] = await readExcelFile(await save(request('xlsx', { language: 'pl' })));
    expect(sheet?.data[0]).toContain('Imię i nazwisko');
    expect(sheet?.sheet).toBe('Dziennik gości');
  });
});

describe('a month as paper', () => {
  it('lies across, with its head on each page, numbered', async () => {
    const path = await save(request('pdf', { layout: { preset: 'weekly' } }));
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    expect(info).toMatch(/841\.\d+ x 595\.\d+ pts \(A4\)/);
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThan(1);
    for (let page = 1; page < pages; page++) {
      const text = pdfText(path, '-f', String(page), '-l', String(page));
      expect(text).toContain('Devices');
      expect(text).toContain(`Page ${page} of ${pages}`);
    }
  });
});

describe('a long export', () => {
  it('that is stopped leaves no file', async () => {
    const path = join(folder.path, 'stopped', 'log.csv');
    mkdirSync(join(folder.path, 'stopped'));
    porchlight.state.saveFile = path;
    const saving = porchlight.must('office', 'exports.save', request('csv', { filter: {} }));
    let jobs = await porchlight.must('office', 'jobs.mine', {});
    while (jobs.length === 0) jobs = await porchlight.must('office', 'jobs.mine', {});
    await porchlight.must('office', 'jobs.cancel', { jobId: jobs[0]?.id ?? '' });
    expect(await saving).toEqual({ saved: false, because: 'cancelled' });
    expect(readdirSync(join(folder.path, 'stopped'))).toEqual([]);
  });

  const isRoot = process.getuid?.() === 0;
  it.skipIf(!isRoot).each(['csv', 'xlsx', 'pdf'] as const)(
    'as %s onto a disk that is full says so, and leaves no half file (mounting one needs root)',
    async (format) => {
      const disk = join(folder.path, `disk-${format}`);
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
      try {
        porchlight.state.saveFile = join(disk, `log.${format}`);
        const filter = format === 'csv' ? {} : { first: '2026-01-01', last: '2026-10-31' };
        const result = await porchlight.call('office', 'exports.save', request(format, { filter }));
        expect(codeOf(result)).toBe('disk-full');
        expect(readdirSync(disk)).toEqual([]);
      } finally {
        execFileSync('umount', [disk]);
      }
      expect(existsSync(disk)).toBe(true);
    },
  );
});
