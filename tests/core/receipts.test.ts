import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../shared/domain/languages.ts';
import { infoOf, textOf } from '../paper/pdf.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

let porchlight: SetUpApp;
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  folder = temporaryFolder();
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});
afterEach(() => folder.remove());

const save = (visitId: string, file: string | null = join(folder.path, 'receipt.pdf')) => {
  porchlight.state.saveFile = file;
  return porchlight.call('office', 'receipts.save', { visitId });
};
/** The words of a receipt, with a space between them. */
async function wordsOf(visitId: string): Promise<string> {
  const result = await save(visitId);
  expect(result).toEqual({ ok: true, value: { saved: true, fileName: 'receipt.pdf' } });
  return textOf(readFileSync(join(folder.path, 'receipt.pdf'))).replace(/\s+/g, ' ');
}
const textIn = (language: Language, tier: 'visitor' | 'regular' = 'visitor') =>
  porchlight.services.policy.inForce(language, tier);
function acknowledged(language: Language, tier: 'visitor' | 'regular' = 'visitor') {
  const { versionId, sha256 } = textIn(language, tier);
  return { versionId, tier, language, sha256, signature: null, readBack: [] };
}

describe('a receipt', () => {
  it('says whose it is, the exact text, its hash, the language, the time, how, and the answers after it', async () => {
    const acknowledgement = {
      ...acknowledged('pl'),
      readBack: [{ question: 'phone-place' as const, attempts: 2, right: true }],
    };
    const { visitId, badgeNumber } = await porchlight.signIn({ acknowledgement });
    const words = await wordsOf(visitId);
    expect(words).toContain('Larkfield Nursery');
    expect(words).toContain('Oduya Lindqvist');
    expect(words).toContain(`badge ${String(badgeNumber)}`);
    const { rules, sha256 } = textIn('pl');
    for (const { sentence } of rules) expect(words).toContain(sentence.replace(/\s+/g, ' '));
    expect(words).toContain((sha256.match(/.{8}/g) ?? []).join(' '));
    expect(words).toContain('Polish (Polski)');
    expect(words).toContain('20 Nov 2026, 09:00');
    expect(words).toContain('By touching “I agree” under the text');
    expect(words).toContain('Where phones are kept: answered rightly after 2 attempts.');
    expect(words).toContain('To check it');
    expect(words).not.toContain('still held');
  });

  it('of a later version than the one in force has the text of its own', async () => {
    const { visitId } = await porchlight.signIn();
    const before = textIn('en');
    const { policy, site } = porchlight.services;
    const en = [{ pictogram: 'bag' as const, sentence: 'Something else altogether.' }];
    const rules = { visitor: { en }, regular: { en } };
    policy.publish(site.get().id, { rules, whatChanged: {}, substantial: true }, 'system');
    const words = await wordsOf(visitId);
    expect(words).not.toContain('Something else altogether.');
    for (const { sentence } of before.rules) expect(words).toContain(sentence);
  });

  it('of the longer text has all of it, on A4 pages', async () => {
    const acknowledgement = acknowledged('en', 'regular');
    const { visitId } = await porchlight.signIn({ category: 'volunteer', acknowledgement });
    const words = await wordsOf(visitId);
    for (const { sentence } of textIn('en', 'regular').rules) expect(words).toContain(sentence);
    expect(infoOf(readFileSync(join(folder.path, 'receipt.pdf')))).toContain('(A4)');
  });

  it('says that a signature was drawn, and whether it is still kept', async () => {
    const signature = { strokes: [[[0, 0], [40, 80], [90, 10]]] as [number, number][][] }; // prettier-ignore
    const acknowledgement = { ...acknowledged('en', 'regular'), signature };
    const { visitId } = await porchlight.signIn({ category: 'contractor', acknowledgement });
    const words = await wordsOf(visitId);
    expect(words).toContain('By a drawn signature under the text');
    expect(words).not.toContain('no longer kept');
    porchlight.db.exec('DELETE FROM acknowledgement_signature');
    expect(await wordsOf(visitId)).toContain('The signature itself is no longer kept.');
  });

  it('of a visit that relied on an earlier acknowledgement is that one’s, and says so', async () => {
    const first = await porchlight.signIn();
    const { code } = await porchlight.issuePass(first.visitId);
    await porchlight.must('door', 'visits.signOut', { code });
    porchlight.pass(2 * 24 * 60);
    const { visitId } = await porchlight.must('door', 'visits.signInAgain', {
      requestId: crypto.randomUUID(),
      code,
      language: 'en',
      host: null,
      details: null,
      devices: null,
      photo: null,
      child: null,
      acknowledgement: null,
    });
    await porchlight.unlock('office');
    const words = await wordsOf(visitId);
    expect(words).toContain('22 Nov 2026, 09:00');
    expect(words).toContain('the agreement of 20 Nov 2026, 09:00 still held');
  });

  it('has no name in its file name, in its metadata, or in the journal', async () => {
    let suggested = '';
    porchlight.host.chooseSaveFile = async (name) => {
      suggested = name;
      return join(folder.path, 'receipt.pdf');
    };
    const { visitId, badgeNumber } = await porchlight.signIn();
    await porchlight.must('office', 'receipts.save', { visitId });
    expect(suggested).toBe(`Receipt 2026-11-20, badge ${String(badgeNumber)}.pdf`);
    expect(infoOf(readFileSync(join(folder.path, 'receipt.pdf')))).not.toContain('Lindqvist');
    const entry = porchlight.db
      .prepare(
        "SELECT actor, subject, details FROM journal JOIN journal_detail USING (seq) WHERE action = 'receipt.saved'",
      )
      .get();
    expect(entry).toMatchObject({ actor: porchlight.idOf('office'), subject: visitId });
    expect(JSON.stringify(entry)).not.toContain('Lindqvist');
  });
});

describe('saving a receipt', () => {
  it('of a visit that is not there, or has no acknowledgement, is refused before anybody is asked', async () => {
    expect(codeOf(await save(porchlight.idOf('office')))).toBe('not-found');
    const { visitId } = await porchlight.signIn();
    porchlight.db.exec('DELETE FROM acknowledgement');
    expect(codeOf(await save(visitId))).toBe('not-found');
  });

  it('writes nothing when the dialog is cancelled, or its person has left while it stood open', async () => {
    const { visitId } = await porchlight.signIn();
    expect(await save(visitId, null)).toEqual({ ok: true, value: { saved: false } });
    porchlight.host.chooseSaveFile = async () => {
      porchlight.app.endSession('office');
      return join(folder.path, 'receipt.pdf');
    };
    expect(codeOf(await save(visitId))).toBe('locked');
    expect(readdirSync(folder.path)).toEqual([]);
  });
});
