import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { tiers } from '../../shared/domain/categories.ts';
import { languages } from '../../shared/domain/languages.ts';
import type { Language } from '../../shared/domain/languages.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
});

const show = (language: Language) => porchlight.must('door', 'door.show', { language });
const rule = (sentence: string) => ({ pictogram: 'no-phone', sentence }) as const;

/** The version in force from now on, in English and Polish only. */
function publishInTwoLanguages(): void {
  const { policy, site } = porchlight.services;
  const outside = { en: [rule('Phones stay outside.')], pl: [rule('Telefony zostają na zewnątrz.')] };
  policy.publish(
    site.get().id,
    {
      rules: { visitor: outside, regular: outside },
      whatChanged: { en: 'Phones now stay outside.', pl: 'Telefony zostają teraz na zewnątrz.' },
      substantial: true,
    },
    'system',
  );
}

/** Signs in with what the door showed in a language. */
async function signInWith(language: Language) {
  const { versionId, sha256, language: read } = (await show(language)).policies.visitor;
  const input = porchlight.signInInput({ language });
  const acknowledgement = { ...input.acknowledgement, versionId, sha256, language: read };
  return porchlight.must('door', 'visits.signIn', { ...input, acknowledgement });
}

describe('the rules', () => {
  it.each(languages)('ship in %s for each tier, with the hash of that text', async (language) => {
    const { policies, policiesInEnglish } = await show(language);
    for (const tier of tiers) {
      const policy = policies[tier];
      expect(policy).toMatchObject({ tier, language, version: 1, whatChanged: '' });
      expect(policiesInEnglish[tier]).toMatchObject({ tier, language: 'en', versionId: policy.versionId });
      const text = policy.rules.map(({ sentence }) => `${sentence}\n`).join('');
      expect(policy.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }
    expect(policies.regular.sha256).not.toBe(policies.visitor.sha256);
  });

  it('are shown in English where a version has no text in the language, and say so', async () => {
    publishInTwoLanguages();
    expect((await show('pl')).policies.visitor).toMatchObject({
      language: 'pl',
      rules: [rule('Telefony zostają na zewnątrz.')],
      whatChanged: 'Telefony zostają teraz na zewnątrz.',
    });
    const { policies, policiesInEnglish } = await show('ur');
    expect(policies.visitor).toMatchObject({ language: 'en', whatChanged: 'Phones now stay outside.' });
    expect(policies).toEqual(policiesInEnglish);
  });
});

describe('an acknowledgement', () => {
  it('is stored with the language of the text that was read, the visit with that of the visitor', async () => {
    publishInTwoLanguages();
    for (const language of ['pl', 'ur'] as const) await signInWith(language);
    const stored = porchlight.db
      .prepare(
        `SELECT visit.language AS spoken, acknowledgement.language AS read FROM visit
         JOIN acknowledgement ON visit_id = visit.id ORDER BY visit.id`,
      )
      .all();
    expect(stored).toEqual([
      { spoken: 'pl', read: 'pl' },
      { spoken: 'ur', read: 'en' },
    ]);
  });

  it('of a language that the version lacks is refused, whatever its hash', async () => {
    publishInTwoLanguages();
    const { versionId, sha256 } = (await show('en')).policies.visitor;
    const input = porchlight.signInInput();
    const acknowledgement = { ...input.acknowledgement, versionId, sha256, language: 'ur' as const };
    const result = await porchlight.call('door', 'visits.signIn', { ...input, acknowledgement });
    expect(codeOf(result)).toBe('policy-changed');
  });

  it('of another language’s text under this one’s name is refused', async () => {
    const { sha256 } = (await show('pl')).policies.visitor;
    const input = porchlight.signInInput();
    const acknowledgement = { ...input.acknowledgement, sha256 };
    const result = await porchlight.call('door', 'visits.signIn', { ...input, acknowledgement });
    expect(codeOf(result)).toBe('policy-changed');
  });
});
