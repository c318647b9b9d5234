import { shippedRules, shippedRulesForRegulars } from '../../electron/core/set-up/shipped-texts.ts';
import type { CallName } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';

type PolicyInputs = Pick<ExampleInputs, Extract<CallName, `${'policy' | 'receipts'}.${string}`>>;

/** Makes a version that is still to come, and a draft of the next one. The safeguarding lead must have unlocked. */
export async function policyInputs({ must }: SetUpApp, visitId: string): Promise<PolicyInputs> {
  const draft = {
    rules: { visitor: shippedRules, regular: shippedRulesForRegulars },
    whatChanged: { en: 'Smart glasses are named.' },
    substantial: true,
  };
  await must('dsl', 'policy.saveDraft', draft);
  const { versionId } = await must('dsl', 'policy.approve', {
    approvedBy: 'Governing body',
    inForceFrom: '2027-01-04',
  });
  await must('dsl', 'policy.saveDraft', draft);
  return {
    'policy.versions': {},
    'policy.version': { versionId },
    'policy.draft': {},
    'policy.saveDraft': draft,
    'policy.discardDraft': {},
    'policy.approve': { approvedBy: 'Governing body', inForceFrom: '2027-02-01' },
    'policy.withdraw': { versionId, reason: 'A mistake in the first sentence' },
    'policy.reviewStanding': {},
    'policy.reviewLog': {},
    'policy.recordReview': {
      reviewedOn: '2026-11-20',
      reviewedBy: 'Governors',
      outcome: 'no-change',
      note: '',
      nextReviewOn: '2027-11-01',
    },
    'policy.recordTrigger': { kind: 'national-change', happenedOn: '2026-11-01', note: 'New guidance' },
    'receipts.save': { visitId },
  };
}
