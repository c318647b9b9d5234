import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Figures, ReportKind } from '../../shared/domain/reports.ts';
import type { Role } from '../../shared/roles.ts';
import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import { figureSections } from '../../shared/reports/figure-sections.ts';
import { countInWords, headlines } from '../../shared/reports/figure-words.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { termDays, writeTerm } from '../support/termly-records.ts';
import { temporaryFolder } from '../support/test-host.ts';
import { darkness, inkIn } from './ink.ts';
import { infoOf, linesOf, pictureOf, textOf, wordsOf } from './pdf.ts';

const folder = temporaryFolder();
const translations = createTranslations(allTextsInEnglish);
const { t } = translations;
let porchlight: SetUpApp;
let figures: Figures;
beforeAll(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
  writeTerm(porchlight);
  figures = await porchlight.must('dsl', 'reports.figures', termDays);
  // Five PINs are slow on purpose, and slower on a busy machine.
}, 60_000);
afterAll(folder.remove);

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
async function saved(kind: ReportKind, role: Role = 'dsl', range = termDays): Promise<Buffer> {
  const name = `${kind}-${crypto.randomUUID()}.pdf`;
  porchlight.state.saveFile = join(folder.path, name);
  const result = await porchlight.must(role, 'reports.save', { kind, range });
  expect(result).toEqual({ saved: true, fileName: name });
  return readFileSync(porchlight.state.saveFile);
}
const pagesOf = (pdf: Uint8Array) => Number(/^Pages: +(\d+)$/m.exec(infoOf(pdf))?.[1]);
const journalled = () =>
  porchlight.db
    .prepare(`SELECT actor, subject FROM journal WHERE action = 'report.saved' ORDER BY seq DESC LIMIT 1`)
    .get();
/** Each page's words, in order. */
const wordsByPage = (pdf: Uint8Array) => textOf(pdf).split('\f').slice(0, -1).map(oneLine);

describe.each(['termly', 'inspection'] as const)('a %s report', (kind) => {
  it('is numbered page by page, with whose it is and of which days', async () => {
    const pdf = await saved(kind);
    const pages = wordsByPage(pdf);
    expect(pages).toHaveLength(pagesOf(pdf));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((words, index) => {
      expect(words).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(words).toContain('Larkfield Nursery');
      expect(words).toContain('1 September 2026 to 20 November 2026');
      expect(words).toContain('Made on 20 Nov 2026, 09:00');
    });
    expect(infoOf(pdf)).toMatch(/^Page size: +595\.\d+ x 841\.\d+ pts \(A4\)$/m);
  });

  it('holds no name, and nothing that anybody typed about anybody', async () => {
    const pdf = await saved(kind);
    const words = textOf(pdf) + infoOf(pdf);
    expect(words).not.toContain('CANARY');
    for (const name of ['Marek Zielony', 'Adaeze Brightwell', 'Rowan Ashby'])
      expect(words).not.toContain(name);
  });

  it('is written down with who saved it', async () => {
    await saved(kind, 'head');
    expect(journalled()).toEqual({ actor: porchlight.idOf('head'), subject: kind });
  });

  it('is not saved by those who may not, nor once the view is locked', async () => {
    porchlight.state.saveFile = join(folder.path, 'never.pdf');
    for (const role of ['reception', 'office'] as const) {
      const result = await porchlight.call(role, 'reports.save', { kind, range: termDays });
      expect(codeOf(result)).toBe('not-permitted');
    }
    const { chooseSaveFile } = porchlight.host;
    porchlight.host.chooseSaveFile = async (name) => {
      await porchlight.must('dsl', 'staff.lock', {});
      return chooseSaveFile(name);
    };
    try {
      expect(codeOf(await porchlight.call('dsl', 'reports.save', { kind, range: termDays }))).toBe('locked');
      expect(existsSync(porchlight.state.saveFile)).toBe(false);
    } finally {
      porchlight.host.chooseSaveFile = chooseSaveFile;
      await porchlight.unlock('dsl');
    }
  });
});

describe('the termly report', () => {
  it('has every sentence and every number of the figures', async () => {
    const words = oneLine(textOf(await saved('termly')));
    for (const { label, value } of headlines(figures, t)) {
      expect(words).toContain(label);
      expect(words).toContain(value);
    }
    for (const { title, sentences, charts } of figureSections(figures, translations)) {
      for (const text of [title, ...sentences, ...charts.map((chart) => chart.title)]) {
        expect(words).toContain(oneLine(text));
      }
    }
  });

  it('has each number beside its label', async () => {
    const lines = linesOf(await saved('termly')).map(oneLine);
    const rows = figureSections(figures, translations).flatMap(({ charts }) => charts.flatMap((c) => c.rows));
    expect(rows.length).toBeGreaterThan(30);
    for (const { label, count } of rows) {
      expect(lines.map((line) => line.trim())).toContain(`${label} ${countInWords(count, t)}`);
    }
  });

  it('has no numbers of incidents where an administrator saves it', async () => {
    const words = oneLine(textOf(await saved('termly', 'admin')));
    expect(words).toContain('Numbers of incidents are for the safeguarding lead and the head.');
    expect(words).not.toContain('Where they stood at the end');
  });

  it('stands without anything to tell', async () => {
    const words = oneLine(textOf(await saved('termly', 'dsl', { first: '2020-01-01', last: '2020-01-31' })));
    expect(words).toContain('In these days the door recorded 0 visits.');
    expect(words).toContain('Page 1 of');
  });

  it('draws bars as long as their numbers, and hatches what is told in words', async () => {
    const pdf = await saved('termly');
    const picture = pictureOf(pdf);
    /** The part of a row that is for its bar, without the line at zero. */
    const row = (label: string) => {
      const word = wordsOf(pdf).find(({ text }) => text === label);
      if (!word) throw new Error(`no ${label}`);
      return { left: 313, right: 539, top: word.top + 2, bottom: word.bottom - 2 };
    };
    const lengthOf = (label: string) => {
      const { right } = inkIn(picture, row(label)) ?? { right: 0 };
      return right - 313;
    };
    expect(lengthOf('Contractor') / lengthOf('Parent')).toBeCloseTo(23 / 148, 1);
    expect(lengthOf('Professional') / lengthOf('Contractor')).toBeCloseTo(17 / 23, 1);
    const filled = (label: string) => darkness(picture, { ...row(label), right: 313 + lengthOf(label) - 1 });
    expect(filled('Contractor')).toBe(1);
    expect(filled('Delivery')).toBeLessThan(0.8);
    expect(filled('Delivery')).toBeGreaterThan(0.1);
  });
});

describe('the inspection pack', () => {
  it('has the text in force word by word, with its hash, and every version with what changed', async () => {
    const words = oneLine(textOf(await saved('inspection')));
    for (const tier of ['visitor', 'regular'] as const) {
      const { rules, sha256 } = porchlight.services.policy.inForce('en', tier);
      for (const { sentence } of rules) expect(words).toContain(oneLine(sentence));
      expect(words).toContain(sha256);
    }
    expect(words).toContain('Version 2 is in force since 5 Oct 2026');
    expect(words).toContain('Something of version 2 is new.');
  });

  it('lists its parts with the pages on which they begin', async () => {
    const [contents = '', ...pages] = wordsByPage(await saved('inspection'));
    const parts = [
      'The policy in force',
      'All versions',
      'Reviews of the policy',
      'Agreement to the device rules',
      'When the sign was up',
      'Sample receipts',
      'Check of the journal',
    ];
    for (const part of parts) {
      const number = Number(new RegExp(`${part} (\\d+)`).exec(contents)?.[1]);
      expect(pages[number - 2], part).toContain(part);
    }
  });

  it('proves: three receipts, the days of the sign, the state of the journal with its last hash', async () => {
    const before = await porchlight.must('dsl', 'journal.check', {});
    const words = oneLine(textOf(await saved('inspection')));
    expect(words.match(/Receipt \d/g)).toEqual(['Receipt 1', 'Receipt 2', 'Receipt 3']);
    expect(words).toContain('By a tick');
    expect(words).toContain('was up on 55 of these days');
    expect(words).toContain('10 h 15 min'.replace('10', '11'));
    expect(words).toContain('The journal is whole');
    expect(words).toContain(before.headHash);
    expect(words).toContain(`Entries ${before.entries}`);
  });

  it('says so where the journal is not whole', async () => {
    const broken = await createSetUpApp();
    await broken.unlock('dsl');
    broken.db.exec('DROP TRIGGER journal_is_never_edited');
    broken.db.exec(`UPDATE journal SET action = 'nothing.happened' WHERE seq = 2`);
    broken.state.saveFile = join(folder.path, 'broken.pdf');
    await broken.must('dsl', 'reports.save', { kind: 'inspection', range: termDays });
    expect(oneLine(textOf(readFileSync(broken.state.saveFile)))).toContain('The journal is not whole');
  });
});
