import type { HeldException } from '../../../shared/domain/exceptions.ts';
import { addDays, siteDay, toInstant } from '../../../shared/time.ts';
import type { SiteService } from '../site/site-service.ts';
import type { VisitRecord } from '../visits/visit-record.ts';
import type { ExceptionRecord, ExceptionRepository } from './exception-repository.ts';
import { holdsOn, rememberedDays } from './kept-devices.ts';

/** The permissions that there are for a visit: for its visitor, and for its category. */
export function createHeldExceptions(deps: {
  now: () => Date;
  site: SiteService;
  repository: ExceptionRepository;
}) {
  return {
    /**
     * Looks them up once for a whole list of visits.
     *
     * @returns for a visit: `known`, those that hold or ran out lately, and `held`, those that hold today
     */
    lookUp(): (visit: Pick<VisitRecord, 'visitorId' | 'categoryId'>) => {
      known: ExceptionRecord[];
      held: HeldException[];
    } {
      const today = siteDay(toInstant(deps.now()), deps.site.get().timeZone);
      const recent = deps.repository.since(addDays(today, -rememberedDays));
      return ({ visitorId, categoryId }) => {
        const known = recent.filter((one) => one.visitorId === visitorId || one.categoryId === categoryId);
        const held = known
          .filter((one) => holdsOn(one, today))
          .map(({ device, reason, places, until }) => ({ device, reason, places, until }));
        return { known, held };
      };
    },
  };
}
export type HeldExceptions = ReturnType<typeof createHeldExceptions>;
