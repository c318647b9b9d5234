import type { LogImportId } from '../../../../shared/domain/ids.ts';
import { inTurns } from '../../db/in-turns.ts';
import type { Db } from '../../db/open.ts';
import type { ImportedVisitsRepository } from './imported-visits-repository.ts';
import type { LogImportRepository } from './log-import-repository.ts';

const atOnce = 20;

/** Takes the visits of an import out of the log, in turns. */
export function createTakeOut({
  db,
  repository,
  visits,
}: {
  db: Db;
  repository: LogImportRepository;
  visits: ImportedVisitsRepository;
}) {
  /** A visit that somebody began to speak of meanwhile, such as with a challenge, stays. */
  async function takeOutVisits(id: LogImportId): Promise<void> {
    let place = 0;
    await inTurns(db, () => {
      const some = visits.next(id, place, atOnce);
      visits.remove(some);
      place = some.at(-1)?.place ?? place;
      return some.length > 0;
    });
  }

  return {
    takeOutVisits,
    /** As if it had never begun; of what had to stay, it is the import. */
    async takeBack(id: LogImportId): Promise<void> {
      await takeOutVisits(id);
      const stayed = visits.count(id);
      if (stayed === 0) repository.remove(id);
      else repository.setArrived(id, stayed);
    },
  };
}
