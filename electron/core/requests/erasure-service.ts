import type { StaffId, SubjectRequestId, VisitId } from '../../../shared/domain/ids.ts';
import type { ErasureOutcome } from '../../../shared/domain/requests.ts';
import { AppError } from '../errors.ts';
import type { SearchIndex } from '../log/search-index.ts';
import type { Host } from '../ports.ts';
import type { Anonymise } from '../retention/anonymise.ts';
import type { Erase } from '../retention/erase.ts';
import type { ErasureParts, ErasurePlan } from './erasure-plan.ts';
import { planErasure } from './erasure-plan.ts';
import type { ErasureRemains } from './erasure-remains.ts';
import { createNaming } from './naming.ts';
import type { SiteService } from '../site/site-service.ts';
import type { CandidateRepository } from './candidate-repository.ts';
import type { RequestService } from './request-service.ts';
import { confirmedRefs } from './candidate-answers.ts';

/** Erases what a person asks to have erased, as far as nothing keeps it, and writes down what stayed and why. */
export function createErasureService(
  deps: ErasureParts & {
    host: Host;
    erase: Erase;
    anonymise: Anonymise;
    requests: RequestService;
    site: SiteService;
    known: CandidateRepository;
    searchIndex: SearchIndex;
    remains: ErasureRemains;
  },
) {
  const { host, requests, repository, anonymise } = deps;

  function planFor(id: SubjectRequestId): ErasurePlan {
    const { request, events } = requests.readIdentified(id);
    if (request.kind !== 'erasure') throw new AppError('wrong-state');
    const refs = confirmedRefs(events);
    const { timeZone } = deps.site.get();
    const names = refs.flatMap((ref) => deps.known.known(ref, timeZone)?.name ?? []);
    return planErasure(refs, createNaming([request.name, ...names]), deps);
  }

  function carryOut(plan: ErasurePlan): void {
    deps.ofJournal.forget(plan.visits, plan.visitors);
    for (const id of plan.visits) {
      repository.forgetVisit(id);
      anonymise.anonymiseVisit(id);
    }
    for (const id of plan.visitors) anonymise.anonymiseVisitor(id);
    for (const id of plan.filters) deps.filters.forget(id);
    for (const one of plan.expected) deps.ofExpected.forget(one);
    for (const id of plan.children) repository.forgetChild(id);
    for (const id of plan.hostWords) {
      repository.forgetHost(id);
      deps.searchIndex.put(id as VisitId);
    }
  }

  return {
    /** What would go and what must stay, as of now. @throws AppError `wrong-state` before who asks is known and found */
    plan: (id: SubjectRequestId): ErasureOutcome => planFor(id).outcome,

    /**
     * All of it or nothing; what is gone is gone from the file and from the log beside it too.
     *
     * @param seen what the office was shown and agreed to
     * @throws AppError `wrong-state` as `plan` does, and where something else would go by now than was shown
     */
    erase(id: SubjectRequestId, seen: ErasureOutcome, by: StaffId): ErasureOutcome {
      const outcome = deps.erase(() => {
        const plan = planFor(id);
        if (JSON.stringify(plan.outcome) !== JSON.stringify(seen)) throw new AppError('wrong-state');
        carryOut(plan);
        requests.write(id, by, { kind: 'erased', facts: { erasure: plan.outcome } });
        return plan.outcome;
      });
      deps.remains.clear();
      requests.changed();
      for (const event of ['visits.changed', 'log.changed', 'expected.changed'] as const) host.emit(event);
      return outcome;
    },
  };
}
