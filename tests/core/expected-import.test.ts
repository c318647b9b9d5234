import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportProblem } from '../../shared/domain/expected.ts';
import type { Role } from '../../shared/roles.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, testPin } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';
import { temporaryFolder } from '../support/test-host.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('reception');
});

/** What the window is shown of a file that somebody chooses. */
async function preview(content: string | Uint8Array, window: Role = 'reception') {
  const file = join(folder.path, `${crypto.randomUUID()}.csv`);
  writeFileSync(file, content);
  porchlight.state.openFile = file;
  const shown = await porchlight.must(window, 'expected.preview', {});
  if (!shown.chosen) throw new Error('no file was chosen');
  return shown;
}
/** What is wrong with a file, one line each: "line column problem". */
async function problems(content: string | Uint8Array): Promise<string[]> {
  const found: ImportProblem[] = (await preview(content)).problems;
  return found.map(({ line, column, field }) => `${line} ${column ?? '-'} ${field}`);
}
const importIt = (importId: string, window: Role = 'reception') =>
  porchlight.call(window, 'expected.import', { importId });
const list = () => porchlight.must('reception', 'expected.list', {});
const lines = (...all: string[]) => `${all.join('\n')}\n`;
const good = lines('name,category,day,host', 'Wren Castellane,Visitor,2026-11-23,The head');
const row = { organisation: '', host: '', purpose: '', time: '', group: '', members: [] };
const wren = { ...row, name: 'Wren Castellane', category: 'Visitor', host: 'The head', day: '2026-11-23' };

describe('a file of expected visitors', () => {
  it('is shown first, and imported whole when that is asked for', async () => {
    const text = lines(
      'name,organisation,category,host,purpose,day,time,group',
      'Wren Castellane,"Hillside, School",Professional,Marek Zielony,Observation,2026-11-20,10:30,',
      'Łucja Nowak,,Visitor,The head,,23/11/2026,,',
    );
    const before = hashOfTables(porchlight.db);
    const shown = await preview(text);
    const rows = [
      {
        name: 'Wren Castellane',
        organisation: 'Hillside, School',
        category: 'Professional',
        host: 'Marek Zielony',
        purpose: 'Observation',
        day: '2026-11-20',
        time: '10:30',
        group: '',
        members: [],
      },
      { ...row, name: 'Łucja Nowak', category: 'Visitor', host: 'The head', day: '2026-11-23' },
    ];
    expect(shown).toMatchObject({
      fileName: expect.stringMatching(/^[0-9a-f-]+\.csv$/) as string,
      problems: [],
    });
    expect(shown.rows).toEqual(rows);
    expect(hashOfTables(porchlight.db)).toBe(before);

    porchlight.state.events.length = 0;
    expect(await importIt(shown.importId)).toEqual({ ok: true, value: { count: 2 } });
    expect(porchlight.state.events).toContain('expected.changed');
    expect(await list()).toMatchObject(rows.map((entry) => ({ ...entry, state: 'expected' })));
    // Those found are the site's own people; others are words.
    const hosts = porchlight.db.prepare('SELECT host_id, host_text FROM expected_visit ORDER BY id').all();
    expect(hosts).toEqual([
      { host_id: porchlight.idOf('dsl'), host_text: '' },
      { host_id: null, host_text: 'The head' },
    ]);
  });

  it.each([
    ['commas', good],
    ['semicolons', good.replaceAll(',', ';')],
    ['tabs', good.replaceAll(',', '\t')],
    ['Windows line ends', good.replaceAll('\n', '\r\n')],
    ['old line ends', good.replaceAll('\n', '\r')],
    ['no line end at its end', good.trimEnd()],
    ['a byte order mark', `\uFEFF${good}`],
    ['blank lines', good.replaceAll('\n', '\n\n  \n')],
    ['lines of nothing but separators', `${good},,,\n`],
    [
      'headings in another order and case',
      lines('Day , CATEGORY,Host,Name', '2026-11-23,visitor,The head,Wren Castellane'),
    ],
    [
      'headings that are blank, above nothing',
      lines('name,category,day,host,,', 'Wren Castellane,Visitor,2026-11-23,The head,,'),
    ],
    [
      'spaces around its cells',
      lines('name,category,day,host', ' Wren Castellane , visitor , 2026-11-23 , The head '),
    ],
    [
      'a category in another language',
      lines('name,category,day,host', 'Wren Castellane,YMWELYDD,2026-11-23,The head'),
    ],
    ['a short day', lines('name,category,day,host', 'Wren Castellane,Visitor,23/11/2026,The head')],
  ])('may have %s', async (_, text) => {
    const shown = await preview(text);
    expect(shown.problems).toEqual([]);
    expect(shown.rows).toEqual([wren]);
  });

  it.each([
    ['9:30', '09:30'],
    ['09:30:00', '09:30'],
    [' 14:05 ', '14:05'],
    ['', ''],
  ])('may give %j as a time', async (typed, time) => {
    const { rows } = await preview(
      lines('name,category,day,host,time', `Wren Castellane,Visitor,2026-11-23,The head,${typed}`),
    );
    expect(rows).toEqual([{ ...wren, time }]);
  });

  it.each([
    ['UTF-8', new TextEncoder().encode(good.replace('Wren', 'Zoë'))],
    ['Windows-1252', Buffer.from(good.replace('Wren', 'Zoë'), 'latin1')],
    [
      'UTF-16, as spreadsheets call "Unicode text"',
      Buffer.from(`\uFEFF${good.replace('Wren', 'Zoë')}`, 'utf16le'),
    ],
  ])('is read as %s', async (_, bytes) => {
    expect((await preview(bytes)).rows).toEqual([{ ...wren, name: 'Zoë Castellane' }]);
  });

  it('that nobody chose is no file', async () => {
    porchlight.state.openFile = null;
    expect(await porchlight.must('reception', 'expected.preview', {})).toEqual({ chosen: false });
  });

  it('with headings only has nobody in it, and cannot be imported', async () => {
    const shown = await preview('name,category,day\n');
    expect(shown).toMatchObject({ rows: [], problems: [] });
    expect(codeOf(await importIt(shown.importId))).toBe('wrong-state');
  });
});

describe('what is wrong with a file', () => {
  it.each<[string, string, string[]]>([
    ['no name', 'name,category,day\n ,Visitor,2026-11-23\n', ['2 name required']],
    ['a name too long', `name,category,day\n${'x'.repeat(201)},Visitor,2026-11-23\n`, ['2 name too-long']],
    [
      'a line break in a name',
      'name,category,day\n"A\nB",Visitor,2026-11-23\n',
      ['2 name control-characters'],
    ],
    ['no category', 'name,category,day\nWren,,2026-11-23\n', ['2 category required']],
    [
      'a category that there is not',
      'name,category,day\nWren,Wizard,2026-11-23\n',
      ['2 category unknown-category'],
    ],
    ['no day', 'name,category,day\nWren,Visitor,\n', ['2 day required']],
    ['no such day', 'name,category,day\nWren,Visitor,30/02/2027\n', ['2 day not-a-day']],
    ['a day in words', 'name,category,day\nWren,Visitor,tomorrow\n', ['2 day not-a-day']],
    ['a day written the American way', 'name,category,day\nWren,Visitor,11/23/2026\n', ['2 day not-a-day']],
    ['a day that is over', 'name,category,day\nWren,Visitor,2026-11-19\n', ['2 day past-day']],
    ['no such time', 'name,category,day,time\nWren,Visitor,2026-11-23,25:00\n', ['2 time time']],
    [
      'too long a text',
      `name,category,day,purpose\nW,Visitor,2026-11-23,${'x'.repeat(201)}\n`,
      ['2 purpose too-long'],
    ],
    [
      'a heading that is not known',
      'name,category,day,shoe size\nWren,Visitor,2026-11-23,39\n',
      ['1 - unknown-heading'],
    ],
    ['a heading twice', 'name,category,day,Name\n', ['1 name repeated']],
    [
      'headings that are missing',
      'organisation\nHillside\n',
      ['1 name missing-heading', '1 category missing-heading', '1 day missing-heading'],
    ],
    [
      'no headings',
      'Wren,Visitor,2026-11-23\n',
      [
        '1 - unknown-heading',
        '1 name missing-heading',
        '1 category missing-heading',
        '1 day missing-heading',
      ],
    ],
    [
      'more cells than headings',
      'name,category,day,host\nWren,Visitor,2026-11-23,The head,Hillside\n',
      ['2 - too-many-cells'],
    ],
    ['nothing in it', '', ['1 - empty-file']],
    ['blanks only', '\n  \n\n', ['1 - empty-file']],
    [
      'a quotation mark that is never closed',
      'name,category,day\nAnn,Visitor,2026-11-23\n"Wren,Visitor,2026-11-23\nOdu,Visitor,2026-11-23\n',
      ['3 - not-csv'],
    ],
    ['a quotation mark in the middle', 'name,category,day\n"Wr"en,Visitor,2026-11-23\n', ['2 - not-csv']],
    ['bytes of another kind', 'PK\u0003\u0004\0\0name', ['1 - not-csv']],
  ])('is told: %s', async (_, text, told) => {
    expect(await problems(text)).toEqual(told);
  });

  it('is told line by line, with blank and broken lines counted as a spreadsheet shows them', async () => {
    const text = lines(
      'name,category,day,purpose', // 1
      '', // 2
      'Ann Lee,Visitor,2026-11-23,"two', // 3
      'lines"', // 4
      ',,,', // 5
      'Wren,Wizard,30/02/2027,', // 6
    );
    const told = ['3 purpose control-characters', '6 category unknown-category', '6 day not-a-day'];
    expect(await problems(text)).toEqual(told);
    expect(await problems(text.replaceAll('\n', '\r\n'))).toEqual(told);
  });

  it('keeps all of it out', async () => {
    const shown = await preview(`${good}Oduya Lindqvist,Wizard,2026-11-23,The head\n`);
    expect(shown.rows).toEqual([wren]);
    const before = hashOfTables(porchlight.db);
    expect(codeOf(await importIt(shown.importId))).toBe('wrong-state');
    expect(hashOfTables(porchlight.db)).toBe(before);
  });

  it('is told up to a number that somebody can mend', async () => {
    const many = `name,category,day\n${'Wren,Wizard,2026-11-23\n'.repeat(1500)}`;
    expect(await problems(many)).toHaveLength(200);
    expect(codeOf(await importIt((await preview(many)).importId))).toBe('wrong-state');
  });

  it('can be its size: up to 2 MB are read', async () => {
    const long = '名'.repeat(190);
    const line = (n: number) => `${n}${long},Visitor,2026-11-23,${long}\n`;
    const heading = 'name,category,day,host\n';
    const count = Math.floor((2 * 1024 * 1024 - heading.length) / Buffer.byteLength(line(1000)));
    const fits = heading + Array.from({ length: count }, (_, n) => line(1000 + n)).join('');
    expect(await problems(fits)).toEqual([]);
    expect(await problems(fits + line(9999))).toEqual(['1 - too-large']);
  });

  it('can be its length: up to 2,000 lines are read, blank ones aside', async () => {
    const visitors = (size: number) => {
      const all = Array.from({ length: size }, (_, n) => `Visitor ${n},Visitor,2026-11-23,The head`);
      return lines('name,category,day,host', ...all);
    };
    expect(await problems(visitors(2000) + ',,,\n'.repeat(3000))).toEqual([]);
    expect(await problems(visitors(2001))).toEqual(['1 - too-large']);
    // What lies beyond the records that are read is not left out in silence.
    expect(await problems(good + ',,,\n'.repeat(20_000) + good)).toEqual(['1 - too-large']);
  });

  it('can be that nobody in it could be found at the door', async () => {
    const text = lines(
      'name,category,day,organisation,host',
      'Wren Castellane,Visitor,2026-11-23,,',
      'Oduya Lindqvist,Visitor,2026-11-23,Hillside,',
      'Zoë Wrona,Visitor,2026-11-23,,The head',
    );
    expect(await problems(text)).toEqual(['2 organisation organisation-or-host']);
  });

  it('can be that somebody is in it twice, or expected already', async () => {
    const hillside = 'Hillside,Wren Castellane,Visitor,2026-11-23';
    const text = lines(
      'organisation,name,category,day,host',
      hillside,
      ' hillside , WREN CASTELLANE ,Contractor,23/11/2026,',
      hillside.replace('23', '24'),
      hillside.replace('Hillside', 'Fernhill'),
      'Hillside,Wren,Visitor,2026-11-23,',
    );
    expect(await problems(text)).toEqual(['3 name repeated']);
    const once = await preview(lines('organisation,name,category,day', hillside));
    await importIt(once.importId);
    expect(await problems(lines('organisation,name,category,day', hillside))).toEqual(['2 name repeated']);
    // Who will not come after all can be expected anew.
    const [entry] = await list();
    const expectedId = entry?.id ?? '';
    await porchlight.must('reception', 'expected.setCancelled', { expectedId, cancelled: true });
    expect(await problems(lines('organisation,name,category,day', hillside))).toEqual([]);
  });

  it('can be that it cannot be read', async () => {
    const path = join(folder.path, 'a-folder.csv');
    mkdirSync(path);
    for (const file of [path, join(folder.path, 'gone.csv')]) {
      porchlight.state.openFile = file;
      expect(await porchlight.must('reception', 'expected.preview', {})).toMatchObject({
        rows: [],
        problems: [{ line: 1, column: null, field: 'not-readable' }],
      });
    }
  });
});

describe('a group in a file', () => {
  const heading = 'name,category,day,group,organisation';
  const singer = (name: string, day = '2026-11-23', group = 'Choir') =>
    `${name},Visitor,${day},${group},Hillside`;

  it('is those with one group’s name and day: the first is the lead', async () => {
    const { rows } = await preview(
      lines(
        heading,
        singer('Wren Castellane'),
        singer('Alone', '2026-11-23', ''),
        singer('Oduya Lindqvist'),
        singer('Next Day', '2026-11-24'),
        singer('Zoë Wrona'),
        singer('Next Day Too', '2026-11-24'),
      ),
    );
    expect(rows.map(({ name, day, members }) => [name, day, members])).toEqual([
      ['Wren Castellane', '2026-11-23', ['Oduya Lindqvist', 'Zoë Wrona']],
      ['Alone', '2026-11-23', []],
      ['Next Day', '2026-11-24', ['Next Day Too']],
    ]);
  });

  it('is two at least and sixty at most', async () => {
    const choir = (size: number) =>
      lines(heading, ...Array.from({ length: size }, (_, i) => singer(`Singer ${i}`)));
    expect(await problems(choir(1))).toEqual(['2 group group-size']);
    expect(await problems(choir(60))).toEqual([]);
    expect(await problems(choir(61))).toEqual(['2 group group-size']);
  });

  it('is of one category and organisation, and comes to see one host: what its others say must not differ', async () => {
    const text = (second: string) =>
      lines(
        'group,day,name,category,organisation,host',
        'Choir,2026-11-23,Wren,Visitor,Hillside,The head',
        second,
      );
    expect(await problems(text('Choir,2026-11-23,Oduya,Contractor,Fernhill,Somebody'))).toEqual([
      '3 category unlike-first',
      '3 organisation unlike-first',
      '3 host unlike-first',
    ]);
    expect(await problems(text('Choir,2026-11-23,Oduya,Ymwelydd,,the head'))).toEqual([]);
  });

  it('may have namesakes', async () => {
    expect(await problems(lines(heading, singer('Ann Lee'), singer('Ann Lee'), singer('Ann Lee')))).toEqual(
      [],
    );
  });

  it('counts those of its lines that have something else to mend', async () => {
    const text = lines(heading, singer('Wren Castellane'), singer(''));
    expect(await problems(text)).toEqual(['3 name required']);
  });
});

describe('what a window has read', () => {
  it('is imported once', async () => {
    const { importId } = await preview(good);
    expect(codeOf(await importIt(importId))).toBe('ok');
    expect(codeOf(await importIt(importId))).toBe('not-found');
    expect(await list()).toHaveLength(1);
  });

  it('is imported by no other window', async () => {
    await porchlight.unlock('office');
    const { importId } = await preview(good);
    expect(codeOf(await importIt(importId, 'office'))).toBe('not-found');
  });

  it('is gone once another file is chosen, or none', async () => {
    const first = await preview(good);
    const second = await preview(good);
    expect(codeOf(await importIt(first.importId))).toBe('not-found');
    porchlight.state.openFile = null;
    await porchlight.must('reception', 'expected.preview', {});
    expect(codeOf(await importIt(second.importId))).toBe('not-found');
  });

  it.each([
    ['somebody locks it', async () => void (await porchlight.must('reception', 'staff.lock', {}))],
    ['it locks by itself', async () => porchlight.pass(6)],
    ['it is closed', async () => porchlight.app.endSession('reception')],
    [
      'a new PIN locks whoever had it open',
      async () => {
        await porchlight.unlock('admin');
        const staffId = porchlight.idOf('reception');
        await porchlight.must('admin', 'people.setPin', { staffId, pin: '204917' });
        await porchlight.must('admin', 'people.setPin', { staffId, pin: testPin });
      },
    ],
  ])('is gone when %s', async (_, lock) => {
    const { importId } = await preview(good);
    await lock();
    expect(codeOf(await importIt(importId))).toBe('locked');
    await porchlight.unlock('reception');
    expect(codeOf(await importIt(importId))).toBe('not-found');
  });

  it('is for whoever read it, when another takes over without locking', async () => {
    const { importId } = await preview(good);
    await porchlight.must('reception', 'staff.unlock', { staffId: porchlight.idOf('office'), pin: testPin });
    expect(codeOf(await importIt(importId))).toBe('wrong-state');
    expect(await list()).toEqual([]);
  });

  it('is not shown to whoever stands there once the window was locked behind the dialog', async () => {
    const file = join(folder.path, 'late.csv');
    writeFileSync(file, good);
    const { host } = porchlight;
    host.chooseOpenFile = async () => {
      await porchlight.must('reception', 'staff.lock', {});
      return file;
    };
    expect(codeOf(await porchlight.call('reception', 'expected.preview', {}))).toBe('locked');
  });
});
