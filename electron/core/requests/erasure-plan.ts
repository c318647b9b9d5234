import type { SavedFilterId, VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import type {
  CandidateRef,
  ErasedThing,
  ErasureOutcome,
  StayReason,
} from '../../../shared/domain/requests.ts';
import { erasedThings, stayReasons } from '../../../shared/domain/requests.ts';
import type { ErasureRepository } from './erasure-repository.ts';
import type { ExpectedErasure, OneExpected } from './expected-erasure.ts';
import { oneExpected } from './expected-erasure.ts';
import type { FilterErasure } from './filter-erasure.ts';
import type { JournalErasure } from './journal-erasure.ts';
import type { Naming } from './naming.ts';

/** Ids of what goes, by the way in which it goes, and what that comes to in numbers. */
export interface ErasurePlan {
  visits: VisitId[];
  /** Those who have no visit left and no pass. */
  visitors: VisitorId[];
  expected: OneExpected[];
  children: string[];
  hostWords: string[];
  filters: SavedFilterId[];
  outcome: ErasureOutcome;
}

/** Where what can go is looked up, and taken out. */
export interface ErasureParts {
  repository: ErasureRepository;
  ofExpected: ExpectedErasure;
  filters: FilterErasure;
  ofJournal: JournalErasure;
}

/** What would go of the entries that were confirmed, and what must stay, each with its reason. It changes nothing. */
export function planErasure(
  refs: readonly CandidateRef[],
  naming: Naming,
  { repository, ofExpected, filters }: Omit<ErasureParts, 'ofJournal'>,
): ErasurePlan {
  const plan: Omit<ErasurePlan, 'outcome'> = {
    visits: [],
    visitors: [],
    expected: [],
    children: [],
    hostWords: [],
    filters: filters.naming(naming),
  };
  const goes = new Map<ErasedThing, number>();
  const stays = new Map<StayReason, number>();
  const go = (thing: ErasedThing, count = 1) => void goes.set(thing, (goes.get(thing) ?? 0) + count);
  const stay = (reason: StayReason, count = 1) => void stays.set(reason, (stays.get(reason) ?? 0) + count);

  function planVisitor(id: string): void {
    let left = 0;
    for (const visit of repository.visits(id)) {
      const reason = visit.isOpen ? 'on-site' : visit.isHeld ? 'held' : null;
      if (reason !== null) {
        stay(reason);
        left += 1;
        continue;
      }
      plan.visits.push(visit.id);
      go('visits');
      if (visit.hasPhoto) go('photos');
      if (visit.hasSignature) go('signatures');
      if (visit.isProof) stay('proof');
      if (visit.keptChallenges > 0) stay('held', visit.keptChallenges);
    }
    if (repository.hasActivePass(id)) stay('active-pass');
    else if (left === 0 && repository.isVisitorHeld(id)) stay('held');
    else if (left === 0) {
      plan.visitors.push(id as VisitorId);
      go('visitors');
    }
  }

  /** An entry that hangs on a visit is kept with it. */
  function planEntry<T>(
    list: T[],
    entry: T,
    { isThere, isKept }: { isThere: boolean; isKept: boolean },
  ): void {
    if (!isThere) return;
    if (isKept) return stay('held');
    list.push(entry);
    go('entries');
  }

  if (plan.filters.length > 0) go('filters', plan.filters.length);
  for (const { source, id } of refs) {
    if (source === 'visitor') planVisitor(id);
    if (source === 'staff') stay('staff-record');
    if (source === 'expected' || source === 'member') {
      const one = oneExpected(id);
      const isThere = ofExpected.nameOf(one) !== null;
      planEntry(plan.expected, one, { isThere, isKept: ofExpected.isKept(one.id) });
    }
    if (source === 'child' || source === 'host-words') {
      const isKept = repository.isVisitKept(id);
      if (source === 'child') planEntry(plan.children, id, { isThere: repository.isChildThere(id), isKept });
      else planEntry(plan.hostWords, id, { isThere: repository.isHostThere(id), isKept });
    }
  }
  return {
    ...plan,
    outcome: {
      goes: Object.fromEntries(erasedThings.flatMap((thing) => entryOf(thing, goes.get(thing)))),
      stays: stayReasons.flatMap((reason) => {
        const count = stays.get(reason);
        return count === undefined ? [] : [{ reason, count }];
      }),
    },
  };
}

const entryOf = <K>(key: K, count: number | undefined): [K, number][] =>
  count === undefined ? [] : [[key, count]];
