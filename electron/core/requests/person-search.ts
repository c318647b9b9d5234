import type { StaffId, SubjectRequestId } from '../../../shared/domain/ids.ts';
import type { RequestFile } from '../../../shared/domain/requests.ts';
import type { NameMatcher } from '../alerts/matching/name-matcher.ts';
import { createNameMatcher } from '../alerts/matching/name-matcher.ts';
import type { Db } from '../db/open.ts';
import type { Jobs } from '../exports/jobs.ts';
import type { SiteService } from '../site/site-service.ts';
import type { CandidateRepository } from './candidate-repository.ts';
import { findPerson } from './find-person.ts';
import type { NamedRepository } from './named-repository.ts';
import type { RequestRepository } from './request-repository.ts';
import type { RequestService } from './request-service.ts';
import { latestAnswers, refKey } from './candidate-answers.ts';

/** Finds the person who asks, and shows a request with whom it found. */
export function createPersonSearch(deps: {
  db: Db;
  site: SiteService;
  jobs: Jobs;
  requests: RequestService;
  repository: RequestRepository;
  named: NamedRepository;
  known: CandidateRepository;
}) {
  const { db, requests, repository } = deps;
  let made: NameMatcher | null = null;

  return {
    /**
     * Looks for the person under the name that was asked with and under other spellings. What an earlier search found, and
     * what was said of it, stays.
     *
     * @returns how many entries; null where the search was stopped, which leaves everything as it was
     * @throws AppError `wrong-state` for a closed request
     */
    async search(
      id: SubjectRequestId,
      spellings: readonly string[],
      { clientId, staff }: { clientId: string; staff: { staffId: StaffId } },
    ): Promise<{ found: number | null }> {
      const { request } = requests.readOpen(id);
      const names = [request.name, ...spellings];
      made ??= createNameMatcher();
      const matcher = made;
      const found = await deps.jobs.run(clientId, 'subject-search', (controls) =>
        findPerson(names, matcher, deps.named, controls),
      );
      if (found === null) return { found: null };
      db.transaction(() => {
        requests.readOpen(id);
        for (const one of found) repository.addCandidate(id, one);
        const facts = { found: found.length };
        requests.write(id, staff.staffId, { kind: 'searched', words: names.join('\n'), facts });
      }).immediate();
      requests.changed();
      return { found: found.length };
    },

    /** @throws AppError `not-found` */
    open(id: SubjectRequestId): RequestFile {
      const { request, events, standing } = requests.read(id);
      const { timeZone } = deps.site.get();
      const answers = latestAnswers(events);
      const searched = events.findLast(({ kind }) => kind === 'searched');
      const candidates = repository.candidates(id).flatMap(({ score, ...ref }) => {
        const known = deps.known.known(ref, timeZone);
        return known ? [{ ...ref, ...known, score, answer: answers.get(refKey(ref)) ?? null }] : [];
      });
      return {
        summary: requests.summaryOf(request, standing),
        contact: request.contact,
        wish: request.wish,
        searched: searched?.words.split('\n').filter(Boolean) ?? [],
        candidates: searched ? candidates : null,
        events,
      };
    },
  };
}
