import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { medianOf, spansOf } from '../../electron/core/insight/tally.ts';
import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import { insightCharts } from '../../shared/insight/insight-charts.ts';
import { roleMay, roles } from '../../shared/roles.ts';
import { markImported, reportRecords } from '../support/report-records.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

let porchlight: SetUpApp;
let records: ReturnType<typeof reportRecords>;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('office');
  records = reportRecords(porchlight);
});

const autumn = { first: '2026-10-24', last: '2026-10-26' };
const figures = (range = autumn) => porchlight.must('office', 'insight.figures', { range });
const translations = createTranslations(allTextsInEnglish);
const chartsOf = async (range = autumn) =>
  Object.fromEntries(insightCharts(await figures(range), translations).map((chart) => [chart.name, chart]));
const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** A visit that lasted so many minutes; null: the visitor has not signed out. */
function visit(
  at: string,
  minutes: number | null = 0,
  change: { category?: string; agreedTo?: number } = {},
) {
  const { visitId } = records.addVisit({ at, category: 'Visitor', ...change });
  if (minutes === null) {
    porchlight.db
      .prepare('UPDATE visit SET signed_out_at = NULL, signed_out_by = NULL WHERE id = ?')
      .run(visitId);
  } else {
    porchlight.db.prepare('UPDATE visit SET signed_out_at = ? WHERE id = ?').run(later(at, minutes), visitId);
  }
  return visitId;
}

function challenge(at: string, visitId: string | null, seen = ['no-badge'], withdrawn = false) {
  const id = crypto.randomUUID();
  porchlight.db
    .prepare(
      `INSERT INTO challenge (id, site_id, visit_id, staff_id, at, seen, place, outcomes, note, for_dsl)
       VALUES (?, ?, ?, ?, ?, ?, '', '["badge-fixed"]', '', 0)`,
    )
    .run(id, porchlight.services.site.get().id, visitId, porchlight.idOf('office'), at, JSON.stringify(seen));
  if (withdrawn) {
    porchlight.db
      .prepare(`INSERT INTO challenge_withdrawal VALUES (?, ?, ?, 'Twice')`)
      .run(id, porchlight.idOf('office'), at);
  }
}

describe('when people come', () => {
  it('is told by the clock of the site, over the end of summer time', async () => {
    // London was an hour ahead until two in the morning of 25 October, which then came twice.
    visit('2026-10-24T07:40:00.000Z'); // Saturday, 08:40
    visit('2026-10-25T00:50:00.000Z'); // Sunday, 01:50, before
    visit('2026-10-25T01:50:00.000Z'); // Sunday, 01:50, after
    visit('2026-10-26T08:40:00.000Z'); // Monday, 08:40
    visit('2026-10-26T08:59:59.999Z'); // Monday, 08:59
    const insight = await figures();
    expect(insight.visits).toBe(5);
    expect(insight.hours).toEqual([
      { weekday: 1, hour: 8, count: 2 },
      { weekday: 6, hour: 8, count: 1 },
      { weekday: 7, hour: 1, count: 2 },
    ]);
    expect(insight.quarters).toEqual([
      { quarter: 7, count: 2 },
      { quarter: 34, count: 2 },
      { quarter: 35, count: 1 },
    ]);
  });

  it('leaves out the hour that does not come in spring, and days beside the range', async () => {
    const spring = { first: '2026-03-29', last: '2026-03-29' };
    visit('2026-03-29T00:30:00.000Z'); // 00:30
    visit('2026-03-29T01:30:00.000Z'); // 02:30
    visit('2026-03-28T23:59:59.999Z');
    visit('2026-03-29T23:00:00.000Z'); // 00:00 of the next day
    expect((await figures(spring)).quarters).toEqual([
      { quarter: 2, count: 1 },
      { quarter: 10, count: 1 },
    ]);
  });

  it('is said in a sentence, and in a table with the quarters in which nobody came', async () => {
    for (let index = 0; index < 3; index++) visit('2026-10-26T08:31:00.000Z');
    visit('2026-10-26T08:50:00.000Z');
    visit('2026-10-26T10:05:00.000Z');
    const { quarters, hours } = await chartsOf();
    expect(quarters?.sentence).toBe('Most visitors come between 08:30 and 09:00');
    expect(quarters?.rows).toEqual([
      ['08:00', 0],
      ['08:15', 0],
      ['08:30', 3],
      ['08:45', 1],
      ['09:00', 0],
      ['09:15', 0],
      ['09:30', 0],
      ['09:45', 0],
      ['10:00', 1],
    ]);
    expect(hours?.sentence).toBe('The busiest hour of the week is Monday, 08:00 to 09:00');
    expect(hours?.columns).toEqual(['Day', '08:00', '09:00', '10:00']);
    expect(hours?.rows.slice(0, 2)).toEqual([
      ['Monday', 4, 0, 1],
      ['Tuesday', 0, 0, 0],
    ]);
    // Nobody came at the weekend.
    expect(hours?.rows).toHaveLength(5);
  });

  it('calls no half hour that of most visitors that has not more than half of them', async () => {
    for (const hour of ['08', '10', '12']) visit(`2026-10-26T${hour}:31:00.000Z`);
    expect((await chartsOf())['quarters']?.sentence).toBe('The busiest half hour is 08:30 to 09:00');
  });
});

describe('how long people stay', () => {
  it('is the average and the median of those who signed out; others are counted apart', async () => {
    for (const minutes of [10, 20, 30, 500]) visit('2026-10-26T08:00:00.000Z', minutes);
    visit('2026-10-26T08:00:00.000Z', null);
    const forgotten = visit('2026-10-26T08:00:00.000Z', 600);
    porchlight.db
      .prepare(
        `UPDATE visit SET closed_by_office = 1, signed_out_by = 'staff', signed_out_staff_id = ? WHERE id = ?`,
      )
      .run(porchlight.idOf('office'), forgotten);
    expect((await figures()).stay).toEqual({
      count: 4,
      meanMinutes: 140,
      medianMinutes: 25,
      spans: [1, 1, 1, 0, 0, 0, 1],
      stillOpen: 1,
      closedByOffice: 1,
    });
    const { stay } = await chartsOf();
    expect(stay?.sentence).toBe('The average stay is 2 h 20 min; half are over within 25 minutes');
    expect(stay?.rows[0]).toEqual(['under 15 min', 1]);
    expect(stay?.rows.at(-1)).toEqual(['over 8 h', 1]);
    expect(stay?.notes.join(' ')).toContain('not signed out yet: 1; closed by the office: 1');
  });

  it('counts a stay over the night of the clocks by what passed, not by what clocks showed', async () => {
    visit('2026-10-24T23:00:00.000Z', 300);
    expect((await figures()).stay.meanMinutes).toBe(300);
  });
});

describe('who came, and to what they had agreed', () => {
  it('is by category, the most frequent first, with the rate of those who had agreed', async () => {
    for (let index = 0; index < 3; index++)
      visit('2026-10-26T08:00:00.000Z', 1, { category: 'Parent or carer', agreedTo: 1 });
    visit('2026-10-26T08:00:00.000Z', 1, { category: 'Contractor' });
    const insight = await figures();
    expect(insight.categories).toEqual([
      { name: 'Parent or carer', count: 3 },
      { name: 'Contractor', count: 1 },
    ]);
    expect(insight.acknowledged).toEqual({ count: 3, missing: 1 });
    const { acknowledgement, categories } = await chartsOf();
    expect(acknowledgement?.sentence).toBe('At 75 % of visits, the visitor had agreed to the rules in force');
    expect(categories?.sentence).toBe('75 % of visits are of this category: Parent or carer');
  });

  it('leaves imported visits out of the rate, and says so', async () => {
    visit('2026-10-26T08:00:00.000Z', 1, { agreedTo: 1 });
    markImported(porchlight, [visit('2026-10-26T08:00:00.000Z', 1), visit('2026-10-26T09:00:00.000Z', 1)]);
    expect(await figures()).toMatchObject({ visits: 3, acknowledged: { count: 1, missing: 0 } });
    const { acknowledgement } = await chartsOf();
    expect(acknowledgement?.sentence).toBe('At every visit, the visitor had agreed to the rules in force');
    expect(acknowledgement?.notes.join()).toContain('Visits imported from an earlier system are left out');
  });
});

describe('challenges', () => {
  const came = '2026-10-26T08:00:00.000Z';

  it('are counted by what was seen and what came of it, withdrawn ones aside', async () => {
    challenge(later(came, 5), null, ['no-badge', 'elsewhere']);
    challenge(later(came, 6), null, ['no-badge']);
    challenge(later(came, 7), null, ['other'], true);
    const { challenges, toChallenge } = await figures();
    expect(challenges.total).toBe(2);
    expect(challenges.seen.filter(({ count }) => count > 0)).toEqual([
      { code: 'no-badge', count: 2 },
      { code: 'elsewhere', count: 1 },
    ]);
    expect(challenges.outcomes.find(({ code }) => code === 'badge-fixed')?.count).toBe(2);
    expect(toChallenge).toMatchObject({ count: 0, medianMinutes: null, withoutVisit: 2 });
  });

  it('have a time from the sign-in, or from the expected time for who is still here', async () => {
    const expectedAt = (visitId: string, at: string) =>
      porchlight.db.prepare('UPDATE visit SET expected_out_at = ? WHERE id = ?').run(at, visitId);
    const first = visit(came, 400);
    expectedAt(first, later(came, 60));
    challenge(later(came, 10), first); // 10 minutes after the sign-in
    challenge(later(came, 200), first); // a further one is not measured
    const second = visit(came, 400);
    expectedAt(second, later(came, 60));
    challenge(later(came, 85), second, ['still-here']); // 25 after the expected time
    const third = visit(came, 400);
    expectedAt(third, later(came, 60));
    challenge(later(came, 30), third, ['other'], true); // withdrawn: the next one is the first
    challenge(later(came, 90), third); // for something else: from the sign-in
    expect((await figures()).toChallenge).toEqual({
      count: 3,
      medianMinutes: 25,
      spans: [0, 1, 1, 0, 1, 0],
      withoutVisit: 0,
    });
    expect((await chartsOf())['toChallenge']?.sentence).toBe(
      'Half of those challenged were spoken to within 25 minutes',
    );
  });
});

describe('files', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const range = { first: '2026-10-26', last: '2026-10-26' };
  const png = PNG.sync.write(new PNG({ width: 4, height: 3 }));

  it('have the table as the page shows it, and a line in the journal', async () => {
    visit('2026-10-26T08:31:00.000Z');
    porchlight.state.saveFile = join(folder.path, 'busiest.csv');
    expect(await porchlight.must('office', 'insight.saveCsv', { chart: 'quarters', range })).toEqual({
      saved: true,
      fileName: 'busiest.csv',
    });
    expect(readFileSync(porchlight.state.saveFile, 'utf8')).toBe(
      '\uFEFFFrom,Number\r\n08:00,0\r\n08:15,0\r\n08:30,1\r\n',
    );
    const noted = porchlight.db.prepare(`SELECT subject FROM journal WHERE action = 'insight.saved'`).pluck();
    expect(noted.all()).toEqual(['quarters']);
  });

  it('are not written of what is no whole PNG', async () => {
    porchlight.state.saveFile = join(folder.path, 'busiest.png');
    const save = (bytes: Buffer) =>
      porchlight.call('office', 'insight.savePng', {
        chart: 'quarters',
        range,
        png: bytes.toString('base64'),
      });
    for (const wrong of [Buffer.from('GIF89a'), png.subarray(0, -1), Buffer.from('<svg/>')]) {
      expect(codeOf(await save(wrong))).toBe('invalid-input');
    }
    expect(codeOf(await save(png))).toBe('ok');
    expect(PNG.sync.read(readFileSync(porchlight.state.saveFile)).width).toBe(4);
  });

  it('and figures are for those who may', async () => {
    await porchlight.unlockAll();
    for (const role of roles) {
      const code = codeOf(await porchlight.call(role, 'insight.figures', { range }));
      expect(code).toBe(roleMay(role, 'insight.read') ? 'ok' : 'not-permitted');
    }
  });
});

it('nothing in the range is no charts at all', async () => {
  visit('2026-10-27T08:00:00.000Z');
  expect(await chartsOf({ first: '2020-01-01', last: '2020-12-31' })).toEqual({});
  expect(await chartsOf({ first: '1900-01-01', last: '2026-10-26' })).toEqual({});
});

it('a median lies in the middle, and spans begin at their bounds', () => {
  expect(medianOf(new Map([[1, 2], [9, 1]]))).toBe(1); // prettier-ignore
  expect(medianOf(new Map())).toBeNull();
  expect(spansOf(new Map([[14, 1], [15, 2], [60, 3]]), [15, 60])).toEqual([1, 2, 3]); // prettier-ignore
});
