import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

export function policyHandlers({
  isStillUnlocked,
  ...services
}: HandlerDeps): HandlersOf<LinesOf<'policy' | 'receipts'>> {
  const { policyVersions: versions, policyDrafts: drafts, policyReviews: reviews, policyClock } = services;
  /** Gives what a change gave, once the windows are told of it. */
  const told = <T>(value: T): T => (policyClock.changed(), value);
  return {
    'policy.versions': () => versions.list(),
    'policy.version': ({ versionId }) => versions.texts(versionId),
    'policy.draft': () => drafts.find(),
    'policy.saveDraft': (draft, { staff: by }) => (drafts.save(draft, by.staffId), told(done)),
    'policy.discardDraft': (_, { staff: by }) => (drafts.discard(by.staffId), told(done)),
    'policy.approve': (approval, { staff: by }) =>
      told(services.policyApproval.approve(approval, by.staffId)),
    'policy.withdraw': ({ versionId, reason }, { staff: by }) => (
      versions.withdraw(versionId, reason, by.staffId),
      told(done)
    ),
    'policy.reviewStanding': () => reviews.standing(),
    'policy.reviewLog': () => reviews.log(),
    'policy.recordReview': (review, { staff: by }) => (reviews.recordReview(review, by.staffId), told(done)),
    'policy.recordTrigger': (trigger, { staff: by }) => (
      reviews.recordTrigger(trigger, by.staffId),
      told(done)
    ),
    'receipts.save': ({ visitId }, { clientId, staff: by }) =>
      services.receipts.save(visitId, by.staffId, isStillUnlocked(clientId, by)),
  };
}
