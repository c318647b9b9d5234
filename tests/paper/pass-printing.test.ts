import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { passToken } from '../../shared/domain/passes.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { codesIn, imagesOf, infoOf, pictureOf, textOf } from './pdf.ts';

const photo = readFileSync(join(import.meta.dirname, 'references/photo.jpg'));

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

async function print(passId: string, code: string, on: 'card' | 'badge') {
  await porchlight.services.printQueue.run(); // the visit's own badge is not what is looked at here
  return porchlight.call('reception', 'passes.print', { passId, code, on });
}
function lastPrinted() {
  const printed = porchlight.state.printed.at(-1);
  if (!printed) throw new Error('nothing was printed');
  return { ...printed, text: textOf(printed.pdf), codes: codesIn(pictureOf(printed.pdf)) };
}

describe('printing a pass', () => {
  it('puts it on a card: site, a short name, the code to type and to scan', async () => {
    const { visitId } = await porchlight.signIn({ name: 'Oduya van Lindqvist' });
    const { id, code } = await porchlight.issuePass(visitId);
    expect(await print(id, code, 'card')).toEqual({
      ok: true,
      value: { sent: true, spoolerSaid: 'request id is Test-1 (1 file(s))' },
    });
    const card = lastPrinted();
    expect(card).toMatchObject({ printer: 'Test', title: 'Porchlight pass', width: 85.6, height: 53.98 });
    for (const words of ['Larkfield Nursery', 'Oduya L.', code]) expect(card.text).toContain(words);
    expect(card.text).not.toContain('Lindqvist');
    expect(card.codes).toEqual([passToken(code)]);
    expect(infoOf(card.pdf)).not.toContain('Oduya');
  });

  it.each([
    ['Cher', 'Cher'],
    ['  Ann   Lee ', 'Ann L.'],
    ['Zoë Ångström', 'Zoë Å.'],
  ])('shortens %j to %s', async (name, short) => {
    const { id, code } = await porchlight.issuePass((await porchlight.signIn({ name })).visitId);
    await print(id, code, 'card');
    expect(lastPrinted().text.split('\n')).toContain(short);
  });

  it('puts it on the badge of the visit that is going on, with the badge’s own number and code', async () => {
    const { visitId, badgeNumber } = await porchlight.signIn();
    const { id, code } = await porchlight.issuePass(visitId);
    expect(codeOf(await print(id, code, 'badge'))).toBe('ok');
    const badge = lastPrinted();
    expect(badge).toMatchObject({ title: 'Porchlight badge', width: 62, height: 100 });
    for (const words of ['Oduya', String(badgeNumber), code]) expect(badge.text).toContain(words);
    const token = porchlight.db.prepare('SELECT badge_token FROM visit').pluck().get();
    expect(new Set(badge.codes)).toEqual(new Set([token, passToken(code)]));
  });

  it('puts that of a colleague on a card that says so', async () => {
    const { id: passId, code } = await porchlight.must('admin', 'people.issuePass', {
      staffId: porchlight.idOf('office'),
    });
    await porchlight.must('admin', 'people.printPass', { passId, code });
    const card = lastPrinted();
    expect(card).toMatchObject({ title: 'Porchlight pass', width: 85.6, height: 53.98 });
    for (const words of ['Larkfield Nursery', 'Staff pass', 'Imogen F.', code])
      expect(card.text).toContain(words);
    expect(card.text).not.toContain('Fairweather');
    expect(card.codes).toEqual([passToken(code)]);
  });

  it('asks for the code of this very pass, which is not revoked', async () => {
    const { visitId } = await porchlight.signIn();
    const first = await porchlight.issuePass(visitId);
    const other = await porchlight.issuePass((await porchlight.signIn()).visitId);
    expect(codeOf(await print(first.id, 'AAAAAA', 'card'))).toBe('pass-not-found');
    expect(codeOf(await print(first.id, other.code, 'card'))).toBe('pass-not-found');
    await porchlight.must('reception', 'passes.revoke', { passId: first.id });
    expect(codeOf(await print(first.id, first.code, 'card'))).toBe('pass-not-found');
    expect(porchlight.state.printed.map(({ title }) => title)).not.toContain('Porchlight pass');
    // Guessing it here is as slow as at the door, and leaves the door alone.
    for (let i = 0; i < 2; i++) await print(first.id, 'AAAAAA', 'card');
    expect(codeOf(await print(other.id, other.code, 'card'))).toBe('too-soon');
    expect(codeOf(await porchlight.call('door', 'passes.find', { code: other.code }))).toBe('ok');
  });

  it('puts it on no badge once the visit is over', async () => {
    const { visitId } = await porchlight.signIn();
    const { id, code } = await porchlight.issuePass(visitId);
    await porchlight.must('door', 'visits.signOut', { code });
    expect(codeOf(await print(id, code, 'badge'))).toBe('wrong-state');
    expect(codeOf(await print(id, code, 'card'))).toBe('ok');
  });

  it('says so where there is no printer, and when the printer does not take it', async () => {
    const { id, code } = await porchlight.issuePass((await porchlight.signIn()).visitId);
    porchlight.state.reply = { accepted: false, said: 'unknown destination' };
    expect(await print(id, code, 'card')).toMatchObject({
      value: { sent: false, spoolerSaid: 'unknown destination' },
    });
    await porchlight.must('admin', 'settings.change', { printer: { kind: 'none' } });
    expect(codeOf(await print(id, code, 'card'))).toBe('printing-off');
  });
});

describe('a badge', () => {
  it('has the photo that was taken, and none where none was', async () => {
    await porchlight.changeCategory('visitor', { photo: 'offered' });
    await porchlight.signIn();
    await porchlight.app.tick();
    const without = imagesOf(lastPrinted().pdf);
    await porchlight.signIn({ photo: photo.toString('base64') });
    await porchlight.app.tick();
    expect(imagesOf(lastPrinted().pdf)).toBe(without + 1);
  });
});
