import { createHash } from 'node:crypto';
import type { PolicyReviewId, PolicyTriggerId, StaffId } from '../../../shared/domain/ids.ts';
import type {
  NewPolicyReview,
  NewPolicyTrigger,
  ReviewStanding,
} from '../../../shared/domain/policy-reviews.ts';
import { aYearOn, siteDay, toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { SiteService } from '../site/site-service.ts';
import type { ReviewRepository } from './review-repository.ts';
import { reviewStanding } from './review-standing.ts';
import type { VersionService } from './version-service.ts';

/** Reviews of the policy: when the next one is due, what asks for one, and what each came to. */
export function createReviewService(deps: {
  db: Db;
  site: SiteService;
  repository: ReviewRepository;
  versions: VersionService;
  journal: Journal;
  now: () => Date;
}) {
  const { db, site, repository, journal } = deps;
  const today = () => siteDay(toInstant(deps.now()), site.get().timeZone);
  const recorded = (by: StaffId) => ({ siteId: site.get().id, at: toInstant(deps.now()), by });

  function recordTrigger(trigger: NewPolicyTrigger, by: StaffId): void {
    const { kind, happenedOn, note } = trigger;
    if (happenedOn > today()) throw new AppError('invalid-input', { fields: { happenedOn: 'day-future' } });
    const id = newId<PolicyTriggerId>();
    const details = { kind, happenedOn, sha256: hashOf([note]) };
    db.transaction(() => {
      repository.insertTrigger({ ...trigger, ...recorded(by), id });
      journal.append({ actor: by, action: 'policy.review-asked', subject: id, details });
    }).immediate();
  }

  return {
    standing(): ReviewStanding {
      const inForce = deps.versions.list().find(({ state }) => state === 'in-force');
      if (!inForce) throw new Error('no policy is in force');
      return reviewStanding(
        {
          writtenOn: siteDay(inForce.approvedAt, site.get().timeZone),
          latest: repository.reviews()[0] ?? null,
          openTriggers: repository.triggers().filter(({ open }) => open).length,
        },
        today(),
      );
    },

    log: () => ({ reviews: repository.reviews(), triggers: repository.triggers() }),

    /** @throws AppError `invalid-input` for a day to come, or a next review that is not within a year of this one */
    recordReview(review: NewPolicyReview, by: StaffId): void {
      const { reviewedOn, nextReviewOn, outcome } = review;
      const fields = {
        ...(reviewedOn > today() && { reviewedOn: 'day-future' }),
        ...(nextReviewOn <= reviewedOn && { nextReviewOn: 'range' }),
        ...(nextReviewOn > aYearOn(reviewedOn) && { nextReviewOn: 'over-a-year' }),
      };
      if (Object.keys(fields).length > 0) throw new AppError('invalid-input', { fields });
      const id = newId<PolicyReviewId>();
      const details = { reviewedOn, nextReviewOn, outcome, sha256: hashOf([review.reviewedBy, review.note]) };
      db.transaction(() => {
        repository.insertReview({ ...review, ...recorded(by), id });
        journal.append({ actor: by, action: 'policy.reviewed', subject: id, details });
      }).immediate();
    },

    /**
     * Something happened that asks for a review.
     *
     * @throws AppError `invalid-input` for a day to come
     */
    recordTrigger,

    /** Of the incident itself nothing is told here: more people read this log. */
    askAfterIncident: (by: StaffId) =>
      recordTrigger({ kind: 'local-concern', happenedOn: today(), note: '' }, by),
  };
}

/** Stands in the journal for words of any length. */
const hashOf = (texts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(texts), 'utf8').digest('hex');
