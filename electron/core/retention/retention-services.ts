import { toInstant } from '../../../shared/time.ts';
import { createDataSheetRepository } from '../notice/data-sheet-repository.ts';
import { createDataSheetService } from '../notice/data-sheet-service.ts';
import type { OfficeDeps } from '../services.ts';
import { createAnonymise } from './anonymise.ts';
import { createCleanIndex } from './clean-index.ts';
import { createClocks } from './clocks.ts';
import { createHoldRepository } from './hold-repository.ts';
import { createHoldService } from './hold-service.ts';
import { createRetentionRunner } from './retention-runner.ts';
import { createRetentionService } from './retention-service.ts';
import { createRunRepository } from './run-repository.ts';
import { createNeverClosed } from './visit-clocks.ts';

/** How long what is kept, and what must not go yet. */
export function createRetentionServices(core: OfficeDeps) {
  const { db, host, settings } = core;
  const now = () => toInstant(host.now());
  const anonymise = createAnonymise(db, now, core.searchIndex);
  const clocks = createClocks(db, core.journal, anonymise, core.searchIndex, now);
  const runs = createRunRepository(db);
  const runner = createRetentionRunner({ ...core, clocks, runs, cleanIndex: createCleanIndex(db) });
  return {
    anonymise,
    retentionRunner: runner,
    retention: createRetentionService({
      settings,
      clocks,
      runs,
      runner,
      neverClosed: createNeverClosed(db),
    }),
    holds: createHoldService({ ...core, repository: createHoldRepository(db) }),
    dataSheets: createDataSheetService({ ...core, repository: createDataSheetRepository(db) }),
    /** What is due by the clock. */
    retentionTick: () => runner.tick(),
  };
}
