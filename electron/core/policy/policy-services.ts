import type { i18n } from 'i18next';
import type { Db } from '../db/open.ts';
import type { Journal } from '../journal/journal.ts';
import type { LazyPaper } from '../paper/lazy-paper.ts';
import type { Host } from '../ports.ts';
import { createReceiptRepository } from '../receipts/receipt-repository.ts';
import { createReceiptService } from '../receipts/receipt-service.ts';
import type { SiteService } from '../site/site-service.ts';
import { createApproval } from './approval.ts';
import { createDraftService } from './draft-service.ts';
import { createPolicyClock } from './policy-clock.ts';
import type { PolicyService } from './policy-service.ts';
import { createReviewRepository } from './review-repository.ts';
import { createReviewService } from './review-service.ts';
import { createVersionService } from './version-service.ts';

/** What is written, approved, reviewed and proved of the policy, beside what is in force. */
export function createPolicyServices(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  policy: PolicyService;
  journal: Journal;
  now: () => Date;
  translations: i18n;
  paper: LazyPaper;
}) {
  const { db, host, site, policy, journal, now, translations, paper } = deps;
  const aboutPolicy = { db, site, repository: policy.repository, journal, now };
  const policyClock = createPolicyClock(policy, host);
  const policyDrafts = createDraftService(db, journal, now);
  const policyVersions = createVersionService(aboutPolicy);
  const policyApproval = createApproval({ ...aboutPolicy, drafts: policyDrafts });
  const reviewRepository = createReviewRepository(db);
  const policyReviews = createReviewService({
    ...aboutPolicy,
    repository: reviewRepository,
    versions: policyVersions,
  });
  const receipts = createReceiptService({
    db,
    host,
    site,
    repository: createReceiptRepository(db),
    journal,
    translations,
    paper,
  });
  return { policyClock, policyDrafts, policyVersions, policyApproval, policyReviews, receipts };
}
