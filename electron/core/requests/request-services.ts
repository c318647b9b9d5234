import type { OfficeDeps } from '../services.ts';
import { createCandidateRepository } from './candidate-repository.ts';
import { createNamedRepository } from './named-repository.ts';
import { createPersonSearch } from './person-search.ts';
import { createRequestRepository } from './request-repository.ts';
import { createRequestService } from './request-service.ts';

/** Requests of the people whom data is about. */
export function createRequestServices(core: OfficeDeps) {
  const { db, jobs, site } = core;
  const repository = createRequestRepository(db);
  const requests = createRequestService({ ...core, repository });
  const personSearch = createPersonSearch({
    db,
    site,
    jobs,
    requests,
    repository,
    named: createNamedRepository(db),
    known: createCandidateRepository(db),
  });
  return {
    requests,
    personSearch,
    /** What is due by the clock. */
    requestTick: (): void | Promise<void> => undefined,
  };
}
