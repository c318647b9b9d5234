import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../shared/domain/languages.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';
import { infoOf, textOf } from './pdf.ts';

const folder = temporaryFolder();
let porchlight: SetUpApp;
beforeAll(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('admin');
});
afterAll(() => folder.remove());

async function paper(...asked: (typeof languages)[number][]): Promise<Buffer> {
  porchlight.state.saveFile = join(folder.path, 'notice.pdf');
  await porchlight.must('admin', 'notice.savePdf', { languages: asked });
  return readFileSync(porchlight.state.saveFile);
}
const wordsOf = (pdf: Buffer) => textOf(pdf).replace(/\s+/g, ' ');
const change = (settings: object) => porchlight.must('admin', 'settings.change', settings);

test('it says what, why, for how long and whom to ask, as the site is set up', async () => {
  const retention = { ...porchlight.services.settings.read().retention, photo: 21, visit: 730 };
  await change({
    dataContact: { name: 'Beatrix Lowe', reach: 'data@larkfield.example' },
    noticeExtra: 'The gate is filmed by the landlord.',
    retention: { ...retention, acknowledgement: 730, signature: 365, challenge: 730, journal: 730 },
  });
  await porchlight.changeCategory('contractor', { photo: 'offered', signature: 'drawn' });
  const words = wordsOf(await paper('en'));
  for (const said of [
    'How we use what you tell us',
    'Larkfield Nursery',
    'What we record',
    'A photo of you; no machine compares it with other faces',
    'To know who is on site, in an emergency too',
    'Photo: 21 days',
    'Signature: 1 year',
    'Your visit, with your name: 2 years',
    'Reports about a breach of the rules: 6 years',
    'turn to: Beatrix Lowe, data@larkfield.example',
    'The gate is filmed by the landlord.',
  ]) {
    expect(words).toContain(said);
  }
});

test('it leaves out what nobody is asked for here', async () => {
  for (const { pictogram } of porchlight.services.categories.list()) {
    const fields = {
      organisation: 'no',
      host: 'no',
      purpose: 'no',
      vehicle: 'no',
      leaving: 'no',
      contact: 'no',
    } as const;
    await porchlight.changeCategory(pictogram, {
      photo: 'never',
      signature: 'tick',
      asksChild: false,
      fields,
    });
  }
  await change({ dataContact: { name: '', reach: '' }, noticeExtra: '' });
  const words = wordsOf(await paper('en'));
  for (const unsaid of ['Photo', 'photo', 'ignature', 'reached', 'vehicle', 'child comes late', 'gate']) {
    expect(words).not.toContain(unsaid);
  }
  expect(words).toContain('ask a member of staff');
});

test('it is printed in every language, each on a page of its own', async () => {
  const pdf = await paper(...languages);
  expect(/^Pages: +(\d+)$/m.exec(infoOf(pdf))?.[1]).toBe(String(languages.length));
  const words = wordsOf(pdf);
  for (const said of [
    'Jak korzystamy z Państwa danych',
    'Beth rydym yn ei gofnodi',
    'Навіщо ми це записуємо',
  ]) {
    expect(words).toContain(said);
  }
});

test('it is for who may read the settings', async () => {
  await porchlight.unlockAll();
  expect(codeOf(await porchlight.call('reception', 'notice.savePdf', { languages: ['en'] }))).toBe(
    'not-permitted',
  );
});
