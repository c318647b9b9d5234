import { createHash } from 'node:crypto';
import { defaultCategories } from '../../electron/core/categories/default-categories.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalPolicyText } from '../../shared/domain/policy.ts';
import type { PolicyContent, PolicyRule } from '../../shared/domain/policy.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';

const stricter: PolicyRule[] = [
  { pictogram: 'no-phone', sentence: 'Phones stay outside, éven for a moment: “no” means no.' },
];

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
});

function publish(version: Partial<PolicyContent> = {}): void {
  const { policy, site } = porchlight.services;
  const stricterOnes = {
    rules: { visitor: { en: stricter }, regular: { en: stricter } },
    whatChanged: {},
    substantial: true,
  };
  policy.publish(site.get().id, { ...stricterOnes, ...version }, 'system');
}

describe('what is stored of an acknowledgement', () => {
  it('is the version, the SHA-256 of the exact text, the language and the time', async () => {
    const { policies } = await porchlight.must('door', 'door.show', { language: 'en' });
    const { visitId } = await porchlight.signIn();
    const stored = porchlight.db
      .prepare(
        `SELECT version, text_sha256, acknowledgement.language, acknowledged_at
         FROM acknowledgement JOIN policy_version ON policy_version.id = policy_version_id WHERE visit_id = ?`,
      )
      .get(visitId);
    // By hand, not by the program's own function: each sentence and a line feed, in UTF-8.
    const text = policies.visitor.rules.map(({ sentence }) => `${sentence}\n`).join('');
    expect(stored).toEqual({
      version: 1,
      text_sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      language: 'en',
      acknowledged_at: porchlight.state.now.toISOString(),
    });
  });

  it('can be proved from the database alone, whatever came later', async () => {
    await porchlight.signIn();
    publish();
    const proof = porchlight.db
      .prepare<[], { rules: string; text_sha256: string }>(
        `SELECT rules, text_sha256 FROM acknowledgement JOIN policy_text USING (policy_version_id, tier, language)`,
      )
      .all();
    expect(proof).toHaveLength(1);
    for (const { rules, text_sha256 } of proof) {
      const text = canonicalPolicyText(JSON.parse(rules) as PolicyRule[]);
      expect(createHash('sha256').update(text).digest('hex')).toBe(text_sha256);
    }
  });
});

describe('a policy that changed while somebody read it', () => {
  it('has to be read again', async () => {
    const input = porchlight.signInInput();
    publish();
    const before = hashOfTables(porchlight.db);
    expect(codeOf(await porchlight.call('door', 'visits.signIn', input))).toBe('policy-changed');
    expect(hashOfTables(porchlight.db)).toBe(before);

    const { policies } = await porchlight.must('door', 'door.show', { language: 'en' });
    expect(policies.visitor).toMatchObject({ version: 2, rules: stricter });
    const { versionId, sha256, language } = policies.visitor;
    const acknowledgement = { ...input.acknowledgement, versionId, sha256, language };
    const again = { ...input, acknowledgement };
    expect(codeOf(await porchlight.call('door', 'visits.signIn', again))).toBe('ok');
  });

  it('cannot be agreed to with another text’s hash', async () => {
    const input = porchlight.signInInput();
    const acknowledgement = { ...input.acknowledgement, sha256: '0'.repeat(64) };
    const result = await porchlight.call('door', 'visits.signIn', { ...input, acknowledgement });
    expect(codeOf(result)).toBe('policy-changed');
  });

  it('makes those on site known as having agreed to the older text', async () => {
    await porchlight.unlock('reception');
    await porchlight.signIn();
    publish();
    await porchlight.signIn();
    const inForceSince = porchlight.state.now.toISOString();
    const listed = await porchlight.must('reception', 'visits.onSite', {});
    expect(listed.map((visit) => visit.reasons)).toEqual([
      [{ code: 'older-policy', severity: 'low', acknowledged: 1, inForce: 2, substantial: 2, inForceSince }],
      [],
    ]);
  });

  it('leaves those alone who agreed before a change of no substance', async () => {
    await porchlight.unlock('reception');
    await porchlight.signIn();
    publish({ substantial: false });
    const [visit] = await porchlight.must('reception', 'visits.onSite', {});
    expect(visit?.reasons).toEqual([]);
  });

  it('is never edited or removed', () => {
    for (const table of ['policy_version', 'policy_text']) {
      expect(() => porchlight.db.exec(`DELETE FROM ${table}`)).toThrow('never deleted');
    }
    expect(() => porchlight.db.exec("UPDATE policy_text SET rules = '[]'")).toThrow('never edited');
    expect(() => porchlight.db.exec('UPDATE policy_version SET version = 9')).toThrow('never edited');
  });
});

describe('the verdict of the device rules', () => {
  it('is that of the day of the visit: later rules do not rewrite it', async () => {
    await porchlight.unlock('admin');
    const phone = [{ kind: 'phone', handling: 'bag' }] as const;
    await porchlight.signIn({ category: 'parent', devices: [...phone] });
    await porchlight.changeCategory('parent', {
      deviceRules: { ...defaultCategories.parent.deviceRules, phone: [] },
    });
    await porchlight.signIn({ category: 'parent', devices: [...phone] });
    const listed = await porchlight.must('admin', 'visits.onSite', {});
    expect(listed.map((visit) => visit.reasons)).toEqual([
      [{ code: 'device-kept', severity: 'medium', devices: [{ kind: 'phone', handling: 'bag', asked: [] }] }],
      [],
    ]);
  });
});
