import { beforeEach, describe, expect, it } from 'vitest';
import { maxSiteImageBytes, siteImages } from '../../shared/domain/images.ts';
import type { SignContent } from '../../shared/domain/sign.ts';
import { defaultSign } from '../../shared/domain/sign.ts';
import type { Result } from '../../shared/result.ts';
import { jpegHead, pngHead } from '../support/pictures.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('office');
});

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const png = base64(pngHead(400, 300));
const jpeg = base64(jpegHead(300, 400));
/** Of that many bytes, a PNG by its first ones. */
function pngOf(size: number): string {
  const bytes = new Uint8Array(size);
  bytes.set(pngHead(4000, 4000));
  return base64(bytes);
}

const change = (part: Partial<SignContent>) =>
  porchlight.call('office', 'sign.change', { ...defaultSign, ...part });
const show = () => porchlight.must('office', 'sign.show', {});
const atDoor = async () => (await porchlight.must('door', 'door.show', { language: 'en' })).sign;
const fieldsOf = (result: Result<unknown>) => (result.ok ? {} : (result.error.fields ?? {}));
const journal = () =>
  porchlight.db
    .prepare<[], { actor: string; action: string; subject: string; details: string }>(
      `SELECT actor, action, subject, details FROM journal JOIN journal_detail USING (seq)
       WHERE action = 'sign.image-changed' OR subject = 'sign' ORDER BY seq`,
    )
    .all();

describe('what the sign says', () => {
  it('is what ships, until somebody changes it', async () => {
    expect(await show()).toEqual({ sign: defaultSign, images: {} });
    expect(await atDoor()).toEqual(defaultSign);
  });

  it('is changed for the door at once, and told to its page', async () => {
    const sign: SignContent = {
      sentences: { en: 'Please keep phones away.', ur: 'براہ کرم فون دور رکھیں۔' },
      rotation: ['ur', 'en'],
      rotationSeconds: 20,
      whoToAsk: 'Ask Imogen at the desk.',
      showDsl: false,
      showDeputy: true,
      picture: 'own',
      night: { from: '21:30', to: '05:45', brightness: 10 },
    };
    expect(codeOf(await porchlight.call('office', 'sign.change', sign))).toBe('ok');
    expect(await atDoor()).toEqual(sign);
    expect((await show()).sign).toEqual(sign);
    expect(porchlight.state.events).toContain('settings.changed');
  });

  it('is in the journal, with who changed it', async () => {
    await change({ whoToAsk: 'Ask at the desk.' });
    const [entry] = journal();
    expect(entry).toMatchObject({ actor: porchlight.idOf('office'), action: 'setting.changed' });
    expect(JSON.parse(entry?.details ?? '')).toEqual({
      value: { ...defaultSign, whoToAsk: 'Ask at the desk.' },
    });
  });

  it.each<[string, Partial<SignContent>, Record<string, string>]>([
    ['a blank sentence', { sentences: { pl: ' \u200b ' } }, { 'sentences.pl': 'required' }],
    ['a long sentence', { sentences: { pl: 'x'.repeat(201) } }, { 'sentences.pl': 'too-long' }],
    ['a sentence of two lines', { sentences: { en: 'a\nb' } }, { 'sentences.en': 'control-characters' }],
    ['no language', { rotation: [] }, { rotation: 'required' }],
    ['a language twice', { rotation: ['en', 'pl', 'en'] }, { rotation: 'repeated' }],
    ['a hurry', { rotationSeconds: 3 }, { rotationSeconds: 'invalid' }],
    [
      'a time that is none',
      { night: { from: '24:00', to: '6:00', brightness: 40 } },
      { 'night.from': 'time', 'night.to': 'time' },
    ],
    ['darkness', { night: { from: '20:00', to: '06:00', brightness: 9 } }, { 'night.brightness': 'invalid' }],
    ['a long line of whom to ask', { whoToAsk: 'x'.repeat(201) }, { whoToAsk: 'too-long' }],
  ])('is not changed to %s, which is named by its field', async (_, part, fields) => {
    const result = await change(part);
    expect(codeOf(result)).toBe('invalid-input');
    expect(fieldsOf(result)).toEqual(fields);
    expect(await atDoor()).toEqual(defaultSign);
    expect(journal()).toEqual([]);
  });

  it('is changed by the office and an administrator, and seen by the safeguarding lead too', async () => {
    await porchlight.unlockAll();
    const codes = async (name: 'sign.change' | 'sign.show') => {
      const ask = (role: 'reception' | 'dsl' | 'admin') =>
        name === 'sign.show' ? porchlight.call(role, name, {}) : porchlight.call(role, name, defaultSign);
      return Promise.all((['reception', 'dsl', 'admin'] as const).map(async (r) => codeOf(await ask(r))));
    };
    expect(await codes('sign.change')).toEqual(['not-permitted', 'not-permitted', 'ok']);
    expect(await codes('sign.show')).toEqual(['not-permitted', 'ok', 'ok']);
  });

  it('outlives a restart', async () => {
    await change({ whoToAsk: 'Ask at the desk.' });
    await porchlight.must('office', 'sign.setImage', { name: 'logo', image: png });
    const again = await porchlight.restart();
    await again.unlock('office');
    expect(await again.must('office', 'sign.show', {})).toEqual({
      sign: { ...defaultSign, whoToAsk: 'Ask at the desk.' },
      images: { logo: png },
    });
  });
});

const setImage = (image: string | null, name: (typeof siteImages)[number] = 'logo') =>
  porchlight.call('office', 'sign.setImage', { name, image });

describe('pictures of the setting’s own', () => {
  it.each(siteImages)('%s comes, is replaced and goes, at the door and in the office', async (name) => {
    for (const image of [png, jpeg]) {
      expect(codeOf(await setImage(image, name))).toBe('ok');
      expect((await show()).images).toEqual({ [name]: image });
      expect(await porchlight.must('door', 'door.images', {})).toEqual({ [name]: image });
    }
    expect(porchlight.state.events.filter((event) => event === 'settings.changed')).toHaveLength(2);
    await setImage(null, name);
    expect((await show()).images).toEqual({});
    expect(codeOf(await setImage(null, name))).toBe('ok');
  });

  it('leave who, when and which in the journal, and no byte of the picture', async () => {
    await setImage(png);
    await setImage(null);
    const actor = porchlight.idOf('office');
    const subject = porchlight.services.site.get().id;
    const action = 'sign.image-changed';
    expect(journal()).toEqual([
      { actor, action, subject, details: JSON.stringify({ name: 'logo', removed: false }) },
      { actor, action, subject, details: JSON.stringify({ name: 'logo', removed: true }) },
    ]);
  });

  it('may have 400 kB', async () => {
    expect(codeOf(await setImage(pngOf(maxSiteImageBytes)))).toBe('ok');
  });

  it.each([
    ['too large', pngOf(maxSiteImageBytes + 3), 'too-long'],
    ['too large by a byte', pngOf(maxSiteImageBytes + 1), 'too-long'],
    ['too wide', base64(pngHead(4001, 10)), 'invalid'],
    ['too high', base64(jpegHead(10, 4001)), 'invalid'],
    [
      'a PNG by its first signs only',
      base64(Buffer.concat([pngHead(1, 1).subarray(0, 8), Buffer.alloc(99)])),
      'invalid',
    ],
    ['a GIF', base64(Buffer.from('GIF89a, and so on')), 'invalid'],
    ['an SVG with a script', base64(Buffer.from('<svg><script/></svg>')), 'invalid'],
    ['empty', '', 'invalid'],
    ['no base64', '<script>', 'invalid'],
    ['an address', 'data:image/png;base64,iVBORw0KGgoAAAA', 'invalid'],
  ])('are refused when one is %s', async (_, image, problem) => {
    const result = await setImage(image);
    expect(codeOf(result)).toBe('invalid-input');
    expect(fieldsOf(result)).toEqual({ image: problem });
    expect((await show()).images).toEqual({});
    expect(journal()).toEqual([]);
  });

  it('have the four names that there are', async () => {
    const result = await porchlight.call('office', 'sign.setImage', {
      name: 'badge-photo' as 'logo',
      image: png,
    });
    expect(codeOf(result)).toBe('invalid-input');
  });

  it('change only with the journal', async () => {
    await setImage(png);
    porchlight.db.exec(
      `CREATE TEMP TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END`,
    );
    expect(codeOf(await setImage(null))).toBe('internal');
    expect((await show()).images).toEqual({ logo: png });
  });
});
