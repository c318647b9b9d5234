import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, staffNames } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('dsl');
});

type Draft = CallRequest<'policy.saveDraft'>;
const rule = (sentence: string) => ({ pictogram: 'bag' as const, sentence });
const draft = (change: Partial<Draft> = {}): Draft => ({
  rules: {
    visitor: { en: [rule('Off and away.')], pl: [rule('Wyłączone i schowane.')] },
    regular: { en: [rule('Off and away.'), rule('Every day.')] },
  },
  whatChanged: { en: 'Glasses are named.', pl: 'Okulary są wymienione.' },
  substantial: true,
  ...change,
});
const save = (content = draft()) => porchlight.must('dsl', 'policy.saveDraft', content);
const approve = (inForceFrom = '2026-11-20', approvedBy = 'Governing body') =>
  porchlight.call('dsl', 'policy.approve', { approvedBy, inForceFrom });
async function approved(inForceFrom?: string, content = draft()) {
  await save(content);
  const result = await approve(inForceFrom);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const versions = () => porchlight.must('dsl', 'policy.versions', {});
const states = async () => (await versions()).map(({ version, state }) => `${version} ${state}`);
const atTheDoor = async () =>
  (await porchlight.must('door', 'door.show', { language: 'en' })).policies.visitor.version;
const day = 24 * 60;

describe('a draft', () => {
  it('may lack anything, and is kept as it was typed', async () => {
    expect(await porchlight.must('dsl', 'policy.draft', {})).toBeNull();
    const unfinished: Draft = {
      rules: { visitor: { en: [rule('')] }, regular: {} },
      whatChanged: {},
      substantial: false,
    };
    await save(unfinished);
    expect(await porchlight.must('dsl', 'policy.draft', {})).toEqual({
      draft: unfinished,
      savedBy: staffNames.dsl,
      savedAt: porchlight.state.now.toISOString(),
    });
    expect(await states()).toEqual(['1 in-force']);
  });

  it('is there once: a later one takes its place, and it can be discarded', async () => {
    await save();
    await save(draft({ substantial: false }));
    expect((await porchlight.must('dsl', 'policy.draft', {}))?.draft.substantial).toBe(false);
    await porchlight.must('dsl', 'policy.discardDraft', {});
    expect(await porchlight.must('dsl', 'policy.draft', {})).toBeNull();
    expect(codeOf(await porchlight.call('dsl', 'policy.discardDraft', {}))).toBe('not-found');
  });

  it('becomes a version only with English rules for both tiers and a sentence on what changed', async () => {
    await save({
      rules: { visitor: { en: [rule('Off.'), rule(' ')], pl: [] }, regular: {} },
      whatChanged: { pl: 'Nic' },
      substantial: true,
    });
    const before = hashOfTables(porchlight.db);
    expect(await approve()).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        fields: {
          'rules.visitor.en.1.sentence': 'required',
          'rules.visitor.pl': 'required',
          'rules.regular.en': 'required',
          'whatChanged.en': 'required',
        },
      },
    });
    expect(hashOfTables(porchlight.db)).toBe(before);
  });

  it('that is not there cannot be approved', async () => {
    expect(codeOf(await approve())).toBe('not-found');
  });
});

describe('a version that is approved for today', () => {
  it('is in force from now on, with its texts and their hashes, and the draft is gone', async () => {
    const { versionId, version } = await approved();
    expect(version).toBe(2);
    expect(await porchlight.must('dsl', 'policy.draft', {})).toBeNull();
    const now = porchlight.state.now.toISOString();
    const sha256 = (...sentences: string[]) =>
      createHash('sha256')
        .update(sentences.map((sentence) => `${sentence}\n`).join(''))
        .digest('hex');
    const { version: read, ...texts } = await porchlight.must('dsl', 'policy.version', { versionId });
    expect(read).toEqual({
      id: versionId,
      version: 2,
      state: 'in-force',
      inForceFrom: now,
      supersededAt: null,
      approvedBy: 'Governing body',
      approvedAt: now,
      recordedBy: staffNames.dsl,
      substantial: true,
      whatChanged: 'Glasses are named.',
      languages: { visitor: ['en', 'pl'], regular: ['en'] },
      acknowledgements: 0,
    });
    expect(texts).toEqual({
      content: draft(),
      sha256: {
        visitor: { en: sha256('Off and away.'), pl: sha256('Wyłączone i schowane.') },
        regular: { en: sha256('Off and away.', 'Every day.') },
      },
    });
    expect(await atTheDoor()).toBe(2);
    expect(porchlight.state.events).toContain('policy.changed');
  });

  it('supersedes the one before, which stays readable', async () => {
    await porchlight.signIn();
    porchlight.pass(1);
    await approved();
    const [second, first] = await versions();
    expect(first).toMatchObject({
      state: 'superseded',
      supersededAt: second?.inForceFrom,
      acknowledgements: 1,
      approvedBy: '',
      recordedBy: null,
    });
    const texts = await porchlight.must('dsl', 'policy.version', { versionId: first?.id ?? '' });
    expect(texts.content.rules.visitor.en.length).toBeGreaterThan(1);
  });

  it('stands in the journal with hashes in the place of texts', async () => {
    const { versionId } = await approved();
    const entry = porchlight.db
      .prepare<[string], { details: string }>(
        "SELECT details FROM journal JOIN journal_detail USING (seq) WHERE action = 'policy.approved' AND subject = ?",
      )
      .get(versionId);
    const { sha256 } = await porchlight.must('dsl', 'policy.version', { versionId });
    expect(JSON.parse(entry?.details ?? '{}')).toMatchObject({ version: 2, texts: sha256 });
    expect(entry?.details).not.toContain('Off and away');
  });
});

describe('a version that is approved for a later day', () => {
  it('comes into force at the beginning of that site day, by the clock alone, and the door hears of it', async () => {
    await approved('2026-11-23');
    expect(await states()).toEqual(['2 approved', '1 in-force']);
    expect((await versions())[0]?.inForceFrom).toBe('2026-11-23T00:00:00.000Z');
    const heard = () => porchlight.state.events.filter((event) => event === 'policy.changed').length;
    const before = heard();
    porchlight.pass(2 * day + 14 * 60 + 59);
    await porchlight.app.tick();
    expect(await atTheDoor()).toBe(1);
    expect(heard()).toBe(before);
    porchlight.pass(1);
    await porchlight.app.tick();
    await porchlight.app.tick();
    expect(await atTheDoor()).toBe(2);
    expect(heard()).toBe(before + 1);
    await porchlight.unlock('dsl');
    expect(await states()).toEqual(['2 in-force', '1 superseded']);
  });

  it('is for a day that has not passed, and after that of the version before it', async () => {
    await save();
    expect(await approve('2026-11-19')).toMatchObject({ error: { fields: { inForceFrom: 'time-past' } } });
    await approve('2026-11-23');
    await save();
    for (const taken of ['2026-11-20', '2026-11-22', '2026-11-23']) {
      expect(await approve(taken)).toMatchObject({
        error: { fields: { inForceFrom: 'before-version' } },
      });
    }
    expect(codeOf(await approve('2026-11-24'))).toBe('ok');
    expect(await states()).toEqual(['3 approved', '2 approved', '1 in-force']);
  });

  it('can be withdrawn before its day, with a reason, and never comes into force', async () => {
    const { versionId } = await approved('2026-11-23');
    const withdrawal = { versionId, reason: 'A mistake in the first sentence' };
    await porchlight.must('dsl', 'policy.withdraw', withdrawal);
    expect(await states()).toEqual(['2 withdrawn', '1 in-force']);
    expect(codeOf(await porchlight.call('dsl', 'policy.withdraw', withdrawal))).toBe('already-done');
    porchlight.pass(4 * day);
    expect(await atTheDoor()).toBe(1);
    // Its number stays its own, and nobody is asked again because of it.
    await porchlight.unlock('dsl');
    expect((await approved('2026-11-24', draft({ substantial: false }))).version).toBe(3);
    expect(porchlight.services.policy.standing()).toMatchObject({ version: 3, substantialVersion: 1 });
  });

  it('can not be withdrawn any more once it is in force, nor after', async () => {
    const { versionId } = await approved();
    const withdraw = (id: string) =>
      porchlight.call('dsl', 'policy.withdraw', { versionId: id, reason: 'Too late' });
    expect(codeOf(await withdraw(versionId))).toBe('wrong-state');
    const [, first] = await versions();
    expect(codeOf(await withdraw(first?.id ?? ''))).toBe('wrong-state');
    expect(codeOf(await withdraw(porchlight.idOf('dsl')))).toBe('not-found');
  });
});

describe('a version that somebody approved', () => {
  it('in English alone is given no translations at the next start, even in words that ship', async () => {
    const shipped = await porchlight.must('dsl', 'policy.version', {
      versionId: (await versions())[0]?.id ?? '',
    });
    const { en } = shipped.content.rules.visitor;
    const { versionId } = await approved(
      '2026-11-20',
      draft({ rules: { visitor: { en }, regular: { en } } }),
    );
    const again = await porchlight.restart();
    await again.unlock('dsl');
    const { version } = await again.must('dsl', 'policy.version', { versionId });
    expect(version.languages).toEqual({ visitor: ['en'], regular: ['en'] });
  });
});

describe('the longer text', () => {
  it('has to be agreed to where the category asks for it', async () => {
    const input = porchlight.signInInput({ category: 'contractor' });
    const { versionId, tier, language, sha256 } = porchlight.services.policy.inForce('en', 'visitor');
    const shorter = { ...input.acknowledgement, versionId, tier, language, sha256 };
    const sent = { ...input, acknowledgement: shorter };
    expect(codeOf(await porchlight.call('door', 'visits.signIn', sent))).toBe('policy-changed');
    expect(codeOf(await porchlight.call('door', 'visits.signIn', input))).toBe('ok');
  });

  it('may be agreed to where the shorter one would do', async () => {
    const input = porchlight.signInInput();
    const { versionId, tier, language, sha256 } = porchlight.services.policy.inForce('en', 'regular');
    const longer = { ...input.acknowledgement, versionId, tier, language, sha256 };
    const sent = { ...input, acknowledgement: longer };
    expect(codeOf(await porchlight.call('door', 'visits.signIn', sent))).toBe('ok');
  });
});
