import type { ChallengeEntry, NewChallenge, Withdrawal } from '../../../shared/domain/challenges.ts';
import type { ChallengeId, StaffId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { SearchIndex } from '../log/search-index.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import type { ChallengeRepository } from './challenge-repository.ts';

const recentDays = 30;

/** What staff did about a visitor. Written once; undone only by a further entry. */
export function createChallengeService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: ChallengeRepository;
  visits: VisitRepository;
  searchIndex: SearchIndex;
  journal: Journal;
  /** Calls the safeguarding lead about a challenge. */
  callDsl: (id: ChallengeId) => void;
}) {
  const { db, host, repository, journal } = deps;
  const now = () => toInstant(host.now());

  return {
    record(challenge: NewChallenge, staffId: StaffId): ChallengeId {
      if (challenge.visitId && !deps.visits.find(challenge.visitId)) throw new AppError('not-found');
      const id = newId<ChallengeId>();
      const { seen, outcomes, place, note, visitId } = challenge;
      db.transaction(() => {
        repository.insert({
          id,
          siteId: deps.site.get().id,
          visitId: visitId ?? null,
          staffId,
          at: now(),
          seen: JSON.stringify(seen),
          place,
          outcomes: JSON.stringify(outcomes),
          note,
          forDsl: outcomes.includes('inform-dsl') ? 1 : 0,
        });
        if (visitId) deps.searchIndex.put(visitId);
        journal.append({
          actor: staffId,
          action: 'challenge.recorded',
          subject: id,
          details: { visitId, seen, outcomes, place, note },
        });
      }).immediate();
      if (outcomes.includes('inform-dsl')) deps.callDsl(id);
      host.emit('challenges.changed');
      return id;
    },

    withdraw({ challengeId, reason }: Withdrawal, staffId: StaffId): void {
      const entry = repository.find(challengeId);
      if (!entry) throw new AppError('not-found');
      if (entry.withdrawn) throw new AppError('already-done');
      db.transaction(() => {
        repository.withdraw(challengeId, staffId, now(), reason);
        if (entry.visitId) deps.searchIndex.put(entry.visitId);
        journal.append({
          actor: staffId,
          action: 'challenge.withdrawn',
          subject: challengeId,
          details: { reason },
        });
      }).immediate();
      host.emit('challenges.changed');
    },

    recent: (): ChallengeEntry[] =>
      repository.since(toInstant(new Date(host.now().getTime() - recentDays * 86_400_000))),

    forDsl: (): ChallengeEntry[] => repository.forDsl(),
  };
}
