import type { CorrectionService } from '../log/correction-service.ts';
import type { Anonymise } from '../retention/anonymise.ts';
import type { OfficeDeps } from '../services.ts';
import { createCandidateRepository } from './candidate-repository.ts';
import { createNamedRepository } from './named-repository.ts';
import { createCorrectionRequests } from './correction-requests.ts';
import { createErasureRemains } from './erasure-remains.ts';
import { createErasureRepository } from './erasure-repository.ts';
import { createErasureService } from './erasure-service.ts';
import { createExpectedErasure } from './expected-erasure.ts';
import { createFilterErasure } from './filter-erasure.ts';
import { createJournalErasure } from './journal-erasure.ts';
import { createLaterRecords } from './later-records.ts';
import { createPackService } from './pack-service.ts';
import { createPersonRepository } from './person-repository.ts';
import { createPersonSearch } from './person-search.ts';
import { createRequestRepository } from './request-repository.ts';
import { createRequestService } from './request-service.ts';
import { createVisitRecords } from './visit-records.ts';

/** Requests of the people whom data is about. */
export function createRequestServices(
  core: OfficeDeps & {
    anonymise: Anonymise;
    corrections: CorrectionService;
    listCopies: { renew: () => void };
  },
) {
  const { db, jobs, site } = core;
  const repository = createRequestRepository(db);
  const requests = createRequestService({ ...core, repository });
  const known = createCandidateRepository(db);
  const personSearch = createPersonSearch({
    db,
    site,
    jobs,
    requests,
    repository,
    named: createNamedRepository(db),
    known,
  });
  const packs = createPackService({
    ...core,
    requests,
    known,
    person: createPersonRepository(db),
    visitRecords: createVisitRecords(db),
    later: createLaterRecords(db),
  });
  const remains = createErasureRemains(core);
  const erasures = createErasureService({
    ...core,
    requests,
    repository: createErasureRepository(db),
    ofExpected: createExpectedErasure(db),
    filters: createFilterErasure(db),
    ofJournal: createJournalErasure(db),
    remains,
    known,
  });
  return {
    requests,
    erasures,
    correctionRequests: createCorrectionRequests({ ...core, requests }),
    packs,
    personSearch,
    /** What is due by the clock. */
    requestTick: remains.tick,
  };
}
