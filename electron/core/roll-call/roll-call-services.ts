import { createPresenceRepository } from '../presence/presence-repository.ts';
import type { OfficeDeps } from '../services.ts';
import { createClosingRepository } from './closing-repository.ts';
import { createClosingService } from './closing-service.ts';
import { createListCopies } from './list-copies.ts';
import { createRollCallEntries } from './roll-call-entries.ts';
import { createRollCallMovements } from './roll-call-movements.ts';
import { createRollCallPapers } from './roll-call-papers.ts';
import { createRollCallRepository } from './roll-call-repository.ts';
import { createRollCallService } from './roll-call-service.ts';
import { createStaffClosingRepository } from './staff-closing-repository.ts';
import { createStaffClosingService } from './staff-closing-service.ts';
import { createWhoIsHere } from './who-is-here.ts';

/** Roll calls, the lists on paper and on disk, and those who have not signed out at closing time. */
export function createRollCallServices(core: OfficeDeps) {
  const { db } = core;
  const repository = createRollCallRepository(db);
  const rollCallEntries = createRollCallEntries(db);
  const whoIsHere = createWhoIsHere(db, () => core.settings.get('staffSignIn'));
  const parts = { ...core, repository, entries: rollCallEntries, whoIsHere };
  const rollCalls = createRollCallService(parts);
  const rollCallPapers = createRollCallPapers({ ...parts, rollCalls });
  const listCopies = createListCopies(parts);
  const closing = createClosingService({ ...core, repository: createClosingRepository(db) });
  const staffClosing = createStaffClosingService({
    ...core,
    repository: createStaffClosingRepository(db),
    presences: createPresenceRepository(db),
  });
  const { follow } = createRollCallMovements(parts);
  core.heard('visits.changed', follow);
  core.heard('presence.changed', follow);
  repository.failInterrupted();
  return {
    rollCalls,
    rollCallEntries,
    rollCallPapers,
    listCopies,
    closing,
    staffClosing,
    /** What is due by the clock. */
    async rollCallTick(): Promise<void> {
      if (core.site.find() === null) return;
      closing.tick();
      await listCopies.tick();
    },
  };
}
