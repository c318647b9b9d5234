import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { SignContent } from '../../shared/domain/sign.ts';
import { defaultSign } from '../../shared/domain/sign.ts';
import { loadDoorTexts } from '../../shared/i18n/door-texts.ts';
import { imagesOf, infoOf, textOf } from '../paper/pdf.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

const photo = readFileSync(join(import.meta.dirname, '../paper/references/photo.jpg')).toString('base64');
let porchlight: SetUpApp;
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  folder = temporaryFolder();
  porchlight = await createSetUpApp();
  await porchlight.unlock('office');
});
afterEach(() => folder.remove());

const inEnglish: CallRequest<'sign.savePoster'> = { size: 'a4', languages: ['en'] };
const change = (part: Partial<SignContent>) =>
  porchlight.must('office', 'sign.change', { ...defaultSign, ...part });
const saveTo = (file: string | null, request = inEnglish) => {
  porchlight.state.saveFile = file;
  return porchlight.call('office', 'sign.savePoster', request);
};
/** The words of a poster, with a space between them. */
async function wordsOf(request = inEnglish): Promise<string> {
  const file = join(folder.path, 'poster.pdf');
  const result = await saveTo(file, request);
  expect(result).toEqual({ ok: true, value: { saved: true, fileName: 'poster.pdf' } });
  return textOf(readFileSync(file)).replace(/\s+/g, ' ');
}

/** How many pictures of dots a poster has. */
async function picturesOf(): Promise<number> {
  await wordsOf();
  return imagesOf(readFileSync(join(folder.path, 'poster.pdf')));
}

describe('a poster', () => {
  it('says whose it is, what the sign says and whom to ask', async () => {
    await change({ whoToAsk: 'Questions? Ask at the desk.' });
    const words = await wordsOf();
    expect(words).toContain('Larkfield Nursery');
    expect(words).toContain((await loadDoorTexts('en')).sign.sentence);
    expect(words).toContain('Questions? Ask at the desk.');
    expect(words).toContain('Ask for Marek Zielony, Designated safeguarding lead.');
  });

  it('has the setting’s own sentence where there is one, and the shipped one of each other language', async () => {
    await change({ sentences: { pl: 'Prosimy schować telefony.' } });
    const words = await wordsOf({ size: 'a4', languages: ['pl', 'cy', 'en'] });
    const [welsh, polish] = await Promise.all([loadDoorTexts('cy'), loadDoorTexts('pl')]);
    expect(words).toContain('Prosimy schować telefony.');
    expect(words).not.toContain(polish.sign.sentence);
    expect(words).toContain(welsh.sign.sentence);
    expect(words.indexOf('Prosimy')).toBeLessThan(words.indexOf(welsh.sign.sentence));
  });

  it('names the safeguarding lead and a deputy only if the sign does', async () => {
    await porchlight.unlock('admin');
    await porchlight.must('admin', 'settings.change', { deputyName: 'Corin Adeleke' });
    await change({ showDsl: false, showDeputy: true });
    const words = await wordsOf();
    expect(words).not.toContain('Marek Zielony');
    expect(words).toContain('Corin Adeleke');
    await change({ showDsl: true, showDeputy: false });
    expect(await wordsOf()).not.toContain('Corin Adeleke');
  });

  it('leaves out somebody whom the settings do not name', async () => {
    await change({ showDsl: false, showDeputy: true });
    expect(await wordsOf()).not.toContain('Deputy safeguarding lead');
  });

  it('has the logo, and the photos of those whom it names', async () => {
    for (const name of ['logo', 'dsl-photo', 'deputy-photo'] as const) {
      await porchlight.must('office', 'sign.setImage', { name, image: photo });
    }
    expect(await picturesOf()).toBe(2);
    await change({ showDsl: false });
    expect(await picturesOf()).toBe(1);
  });

  it('has the setting’s own picture where the sign shows that, and the drawing where there is none', async () => {
    await change({ picture: 'own' });
    expect(await picturesOf()).toBe(0);
    await porchlight.must('office', 'sign.setImage', { name: 'sign-picture', image: photo });
    expect(await picturesOf()).toBe(1);
    await change({ picture: 'drawing' });
    expect(await picturesOf()).toBe(0);
  });

  it.each([
    ['a4', '595.276 x 841.89 pts (A4)'],
    ['a3', '841.89 x 1190.55 pts (A3)'],
  ] as const)('is of the size that was asked for: %s', async (size, points) => {
    await wordsOf({ size, languages: ['en', 'ur', 'pa'] });
    const info = infoOf(readFileSync(join(folder.path, 'poster.pdf')));
    expect(info).toContain(points);
    expect(info).toMatch(/Pages:\s+1\n/);
  });

  it.each([
    ['no language', []],
    ['four languages', ['en', 'pl', 'ur', 'pa']],
    ['a language twice', ['en', 'en']],
  ] as const)('cannot have %s', async (_, languages) => {
    const file = join(folder.path, 'poster.pdf');
    expect(codeOf(await saveTo(file, { size: 'a4', languages: [...languages] }))).toBe('invalid-input');
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

describe('saving a poster', () => {
  it('suggests a name that says what it is', async () => {
    let suggested = '';
    porchlight.host.chooseSaveFile = async (name) => {
      suggested = name;
      return null;
    };
    await porchlight.call('office', 'sign.savePoster', { size: 'a3', languages: ['en'] });
    expect(suggested).toBe('No-phones sign A3.pdf');
  });

  it('writes nothing when the dialog is cancelled', async () => {
    expect(await saveTo(null)).toEqual({ ok: true, value: { saved: false } });
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('writes nothing when its person has locked the view, or left it, while the dialog stood open', async () => {
    for (const leave of [() => porchlight.app.endSession('office'), () => porchlight.pass(6)]) {
      porchlight.host.chooseSaveFile = async () => {
        leave();
        return join(folder.path, 'poster.pdf');
      };
      expect(codeOf(await porchlight.call('office', 'sign.savePoster', inEnglish))).toBe('locked');
      await porchlight.unlock('office');
    }
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('to a folder that is not there says so, and leaves nothing behind', async () => {
    expect(codeOf(await saveTo(join(folder.path, 'gone', 'poster.pdf')))).toBe('cannot-write-file');
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('to where a folder stands leaves no half a file', async () => {
    mkdirSync(join(folder.path, 'poster.pdf', 'inside'), { recursive: true });
    expect(codeOf(await saveTo(join(folder.path, 'poster.pdf')))).toBe('cannot-write-file');
    expect(readdirSync(folder.path)).toEqual(['poster.pdf']);
  });

  it('is for whoever may see the settings', async () => {
    await porchlight.unlockAll();
    porchlight.state.saveFile = null;
    expect(codeOf(await porchlight.call('dsl', 'sign.savePoster', inEnglish))).toBe('ok');
    expect(codeOf(await porchlight.call('reception', 'sign.savePoster', inEnglish))).toBe('not-permitted');
  });
});
