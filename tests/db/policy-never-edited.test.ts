import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('dsl');
  const en = [{ pictogram: 'bag' as const, sentence: 'Off and away.' }];
  await porchlight.must('dsl', 'policy.saveDraft', {
    rules: { visitor: { en }, regular: { en } },
    whatChanged: { en: 'It is shorter.' },
    substantial: true,
  });
  const { versionId } = await porchlight.must('dsl', 'policy.approve', {
    approvedBy: 'Governors',
    inForceFrom: '2026-12-01',
  });
  await porchlight.must('dsl', 'policy.withdraw', { versionId, reason: 'Too short' });
  await porchlight.must('dsl', 'policy.recordReview', {
    reviewedOn: '2026-11-20',
    reviewedBy: 'Governors',
    outcome: 'no-change',
    note: '',
    nextReviewOn: '2027-11-20',
  });
  await porchlight.must('dsl', 'policy.recordTrigger', {
    kind: 'local-concern',
    happenedOn: '2026-11-20',
    note: '',
  });
});

describe.each([
  ['policy_version', 'substantial = 0'],
  ['policy_version', "in_force_from = '2020-01-01T00:00:00.000Z'"],
  ['policy_version', "approved_by = 'Nobody'"],
  ['policy_text', "rules = '[]'"],
  ['policy_text', "what_changed = 'Nothing'"],
  ['policy_withdrawal', "reason = 'None'"],
  ['policy_review', "next_review_on = '2029-01-01'"],
  ['policy_trigger', "note = 'Nothing'"],
])('what is written in %s', (table, change) => {
  it(`is not edited: ${change}`, () => {
    expect(porchlight.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).not.toBe(0);
    const before = hashOfTables(porchlight.db);
    expect(() => porchlight.db.exec(`UPDATE ${table} SET ${change}`)).toThrow('never edited');
    expect(() => porchlight.db.exec(`DELETE FROM ${table}`)).toThrow('never deleted');
    expect(hashOfTables(porchlight.db)).toBe(before);
  });
});
