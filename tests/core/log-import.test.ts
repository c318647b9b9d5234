import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CallOutput } from '../../shared/contract.ts';
import { clockIn, dayIn, guessDates } from '../../electron/core/exports/earlier-log/dates.ts';
import { asCsv } from '../support/exporting.ts';
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

const earlier = [
  'Visitor name,Company,Visitor type,To see,Date,Time in,Time out',
  'Wren Castellane,"Brightline, Windows",Contractor,Marek Zielony,03/04/2025,9:05am,10:30',
  'Oduya Lindqvist,,Pilot,Somebody else,31/10/2025,14:00,',
];

type Chosen = Extract<CallOutput<'logImport.read'>, { chosen: true }>;
async function read(lines: readonly string[]): Promise<Chosen> {
  const file = join(folder.path, `${crypto.randomUUID()}.csv`);
  writeFileSync(file, lines.join('\r\n'));
  porchlight.state.openFile = file;
  const result = await porchlight.must('office', 'logImport.read', {});
  if (!result.chosen) throw new Error('no file was chosen');
  return result;
}
const preview = ({ importId, guess }: Chosen) =>
  porchlight.must('office', 'logImport.preview', { importId, plan: guess });
const run = ({ importId, guess }: Chosen) =>
  porchlight.call('office', 'logImport.run', { importId, plan: guess });
const visitIdOf = (name: string) =>
  String(
    porchlight.db
      .prepare('SELECT visit.id FROM visit JOIN visitor ON visitor.id = visitor_id WHERE name = ?')
      .pluck()
      .get(name),
  );
const visitCount = () => porchlight.db.prepare('SELECT count(*) FROM visit').pluck().get();

describe('the log of an earlier system', () => {
  it('is read by its headings, and shown as it will be', async () => {
    const file = await read(earlier);
    expect(file).toMatchObject({ lines: 2, problems: [], guess: { dates: 'day-first' } });
    expect(file.guess.columns).toMatchObject({ name: 0, organisation: 1, category: 2, host: 3, day: 4 });
    expect(await preview(file)).toEqual({
      visits: 2,
      problems: [],
      problemCount: 0,
      categories: [
        { word: 'Contractor', visits: 1, categoryId: porchlight.categoryId('contractor') },
        { word: 'Pilot', visits: 1, categoryId: porchlight.categoryId('visitor') },
      ],
      rows: [
        {
          line: 2,
          name: 'Wren Castellane',
          organisation: 'Brightline, Windows',
          category: 'Contractor',
          host: 'Marek Zielony',
          signedInAt: '2025-04-03T08:05:00.000Z',
          signedOutAt: '2025-04-03T09:30:00.000Z',
        },
        {
          line: 3,
          name: 'Oduya Lindqvist',
          organisation: '',
          category: 'Visitor',
          host: 'Somebody else',
          signedInAt: '2025-10-31T14:00:00.000Z',
          signedOutAt: null,
        },
      ],
    });
    expect(visitCount()).toBe(0);
  });

  it('has its categories guessed by their names, and put right one by one', async () => {
    const file = await read([
      'Name,Type,Date,In',
      'Ann Lee,Contractors,01/02/2025,09:00',
      'Bo Lee,PILOT,01/02/2025,09:00',
      'Cy Lee,Pilot,01/02/2025,09:00',
    ]);
    const [contractor, delivery] = [porchlight.categoryId('contractor'), porchlight.categoryId('delivery')];
    const { importId, guess } = file;
    const plan = { ...guess, categories: { Pilot: delivery } };
    expect((await porchlight.must('office', 'logImport.preview', { importId, plan })).categories).toEqual([
      { word: 'PILOT', visits: 2, categoryId: delivery },
      { word: 'Contractors', visits: 1, categoryId: contractor },
    ]);
    await porchlight.must('office', 'logImport.run', { importId, plan });
    const kept = porchlight.db.prepare('SELECT category_id FROM visit ORDER BY log_key').pluck().all();
    expect(kept).toEqual([contractor, delivery, delivery]);
  });

  it('becomes visits of the log, marked as imported, found and exported like any other', async () => {
    const file = await read(earlier);
    expect(await run(file)).toMatchObject({ ok: true, value: { visits: 2 } });
    porchlight.state.saveFile = join(folder.path, 'imported.csv');
    await porchlight.must('office', 'exports.save', asCsv({ words: 'wren' }));
    const lines = readFileSync(porchlight.state.saveFile, 'utf8').split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('2025-04-03,09:05,10:30,Visitor');
    expect(lines[1]).toContain('From an earlier log');
    expect(await porchlight.must('office', 'visits.onSite', {})).toEqual([]);
    const [log] = await porchlight.must('office', 'logImport.list', {});
    expect(log).toMatchObject({ visits: 2, importedBy: 'Imogen Fairweather', undoneAt: null });
  });

  it('is told on the page of each of its visits, and of no other', async () => {
    await run(await read(earlier));
    const ofImport = visitIdOf('Wren Castellane');
    const { visitId } = await porchlight.signIn({ name: 'Zoë Adeyemi' });
    const at = porchlight.state.now.toISOString();
    expect(await porchlight.must('office', 'log.visit', { visitId: ofImport })).toMatchObject({
      imported: { at, by: 'Imogen Fairweather' },
    });
    expect(await porchlight.must('office', 'log.visit', { visitId })).toMatchObject({ imported: null });
  });

  it('with a fault in one line is imported not at all, and says which line', async () => {
    const file = await read([...earlier, ',,,,31/02/2025,12:00,', 'Ann Lee,,,,01/02/2025,12:00,11:00']);
    expect((await preview(file)).problems).toEqual([
      { line: 4, field: 'day', problem: 'not-a-day' },
      { line: 4, field: 'name', problem: 'required' },
      { line: 5, field: 'signedOut', problem: 'out-before-in' },
    ]);
    expect(codeOf(await run(file))).toBe('wrong-state');
    expect(visitCount()).toBe(0);
    const path = join(folder.path, 'mend.csv');
    porchlight.state.saveFile = path;
    const { importId, guess } = file;
    await porchlight.must('office', 'logImport.saveProblems', { importId, plan: guess });
    expect(readFileSync(path, 'utf8')).toContain('5,Signed out,That lies before the sign-in.');
    expect(readFileSync(path, 'utf8')).not.toContain('Ann Lee');
  });

  it('leaves nothing behind when the database refuses one of its visits', async () => {
    porchlight.db.exec(`CREATE TEMP TRIGGER full BEFORE INSERT ON visit WHEN NEW.host_text = 'Somebody else'
      BEGIN SELECT RAISE(ABORT, 'full'); END`);
    expect(codeOf(await run(await read(earlier)))).toBe('internal');
    expect(visitCount()).toBe(0);
    expect(porchlight.db.prepare('SELECT count(*) FROM visitor').pluck().get()).toBe(0);
    expect(await porchlight.must('office', 'logImport.list', {})).toEqual([]);
  });

  it('is not imported twice, and can be taken out again', async () => {
    await porchlight.signIn();
    await porchlight.unlock('office');
    await run(await read(earlier));
    const again = await read(earlier);
    expect((await preview(again)).problems).toMatchObject([{ problem: 'already-imported' }]);
    const [log] = await porchlight.must('office', 'logImport.list', {});
    if (!log) throw new Error('nothing was imported');
    await porchlight.must('office', 'logImport.undo', { logImportId: log.id });
    expect(visitCount()).toBe(1);
    expect(porchlight.db.prepare(`SELECT count(*) FROM visit_search`).pluck().get()).toBe(1);
    expect(await preview(again)).toMatchObject({ problems: [], visits: 2 });
    expect(codeOf(await porchlight.call('office', 'logImport.undo', { logImportId: log.id }))).toBe(
      'already-done',
    );
  });

  it('stays where something else speaks of one of its visits', async () => {
    await run(await read(earlier));
    const visit = porchlight.db.prepare('SELECT id FROM visit LIMIT 1').pluck().get();
    porchlight.db
      .prepare(
        `INSERT INTO challenge (id, site_id, visit_id, staff_id, at, seen, place, outcomes, note, for_dsl)
         SELECT 'c', id, ?, ?, '2026-11-20T09:00:00.000Z', '["other"]', '', '["other"]', '', 0 FROM site`,
      )
      .run(visit, porchlight.idOf('office'));
    const [log] = await porchlight.must('office', 'logImport.list', {});
    if (!log) throw new Error('nothing was imported');
    expect(codeOf(await porchlight.call('office', 'logImport.undo', { logImportId: log.id }))).toBe(
      'wrong-state',
    );
    expect(visitCount()).toBe(2);
  });

  it.each([
    [[''], 'empty-file'],
    [['Name,Time in', '"Wren'], 'not-csv'],
  ])('that is %j is refused in words', async (lines, problem) => {
    expect(await read(lines)).toMatchObject({ problems: [{ problem }] });
  });
});

describe('a date of an earlier log', () => {
  it.each([
    ['03/04/2025', '2025-04-03'],
    ['3.4.25', '2025-04-03'],
    ['2025-04-03T09:05:11Z', '2025-04-03'],
    ['3 April 2025', '2025-04-03'],
    ['03-Apr-2025', '2025-04-03'],
    ['31/02/2025', null],
    ['soon', null],
  ])('“%s” is %s', (text, day) => expect(dayIn(text, 'day-first')).toBe(day));

  it.each([
    ['9:05', '09:05'],
    ['09.05', '09:05'],
    ['21/11/2026 17:30:59', '17:30'],
    ['12:15 am', '00:15'],
    ['1:15 PM', '13:15'],
    ['21.11.2026', null],
    ['24:00', null],
    ['13:00 pm', null],
  ])('“%s” has the time %s', (text, clock) => expect(clockIn(text)).toBe(clock));

  it('is month first only where it cannot be day first', () => {
    expect(guessDates(['03/04/2025', '12/01/2025'])).toBe('day-first');
    expect(guessDates(['03/24/2025', '12/01/2025'])).toBe('month-first');
    expect(guessDates(['24/03/2025', '03/24/2025'])).toBe('day-first');
  });
});
