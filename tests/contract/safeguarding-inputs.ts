import { newId } from '../../electron/core/ids.ts';
import type { CallName } from '../../shared/contract.ts';
import { shippedRules } from '../../electron/core/set-up/shipped-texts.ts';
import type { ExampleInputs } from './example-inputs.ts';

type Domain = 'policy' | 'receipts' | 'reports';
type SafeguardingInputs = Pick<ExampleInputs, Extract<CallName, `${Domain}.${string}`> | 'help.fromStaff'>;

/** A valid input for every line of safeguarding. */
export function safeguardingInputs(visitId: string): SafeguardingInputs {
  const rules = { visitor: shippedRules, regular: shippedRules };
  const range = { first: '2026-11-01', last: '2026-11-20' };
  return {
    'help.fromStaff': { place: 'Garden' },
    'policy.versions': {},
    'policy.version': { versionId: newId() },
    'policy.draft': {},
    'policy.saveDraft': { rules, whatChanged: { en: 'Smart glasses are named.' }, substantial: true },
    'policy.discardDraft': {},
    'policy.approve': { approvedBy: 'Governing body', inForceFrom: '2026-11-20' },
    'policy.withdraw': { versionId: newId(), reason: 'A mistake in the first sentence' },
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
    'reports.figures': range,
    'reports.save': { kind: 'termly', range },
  };
}
