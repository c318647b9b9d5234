import type { Category } from '../../../shared/domain/categories.ts';
import { isAccepted } from '../../../shared/domain/devices.ts';
import type { AgainQuestion, Welcome } from '../../../shared/domain/passes.ts';
import { againQuestions } from '../../../shared/domain/passes.ts';
import type { HostChoice, VisitDetails } from '../../../shared/domain/visits.ts';
import type { Instant } from '../../../shared/time.ts';
import { daysBetween, siteDay } from '../../../shared/time.ts';
import type { z } from 'zod';
import type { AgreementRules } from '../categories/category-repository.ts';
import type { PolicyStanding } from '../policy/policy-service.ts';
import { missingFields } from '../visits/missing-fields.ts';
import type { VisitRecord } from '../visits/visit-record.ts';

/** What is known of somebody who comes again. */
export interface Known {
  /** As it is today. */
  category: Category;
  /** Their latest visit. */
  last: Pick<VisitRecord, 'visitorId' | 'devices' | 'details' | 'host' | 'hostId'>;
  /** Whether the one of the site's people whom they came to see is still there. */
  hostIsActive: boolean;
  acknowledgement: {
    version: number;
    at: Instant;
    how: 'tick' | 'signature';
    /** What their category asked for at that time, or null where nobody knows any more. */
    under: AgreementRules | null;
  } | null;
}

export interface Today {
  now: Instant;
  timeZone: string;
  policy: PolicyStanding;
  /** Days for which an acknowledgement holds, by tier; 0: at no later visit. */
  acknowledgementDays: Record<Category['tier'], number>;
}

/** What "as last time" says. What belongs to a day (a purpose, when to leave) is never taken over from another. */
export function asLastTime({ category, last, hostIsActive }: Known): {
  host: z.output<typeof HostChoice>;
  details: VisitDetails;
} {
  const { fields } = category;
  const knowsHost = fields.host !== 'no' && (last.hostId === null || hostIsActive);
  const words = { text: knowsHost ? last.host : '' };
  return {
    host: knowsHost && last.hostId !== null ? { staffId: last.hostId } : words,
    details: {
      purpose: '',
      leaving: '',
      vehicle: fields.vehicle === 'no' ? '' : last.details.vehicle,
      contact: fields.contact === 'no' ? '' : last.details.contact,
    },
  };
}

/** What has to be asked today, and how the rules stand. Pure: the same facts and day give the same questions. */
export function askedAgain(known: Known, today: Today): Pick<Welcome, 'ask' | 'rules'> {
  const { category, last } = known;
  const rules = rulesFor(known, today);
  const visitor = { id: last.visitorId };
  const asked: Record<AgainQuestion, boolean> = {
    details: missingFields({ category, visitor, ...asLastTime(known) }) !== null,
    devices: last.devices.some(({ kind, handling }) => !isAccepted(category.deviceRules[kind], handling)),
    photo: category.photo === 'required',
    rules: rules !== 'agreed',
  };
  return { ask: againQuestions.filter((question) => asked[question]), rules };
}

function rulesFor({ category, acknowledgement }: Known, today: Today): Welcome['rules'] {
  if (acknowledgement === null) return 'due';
  if (acknowledgement.version < today.policy.substantialVersion) return 'changed';
  const under = acknowledgement.under ?? category;
  // A tick is not what is asked for now, unless it was given in the place of a signature: by who cannot draw one.
  if (category.signature === 'drawn' && under.signature === 'tick' && acknowledgement.how === 'tick')
    return 'due';
  const day = (instant: Instant) => siteDay(instant, today.timeZone);
  // A clock that was set back makes no acknowledgement younger than today's.
  const age = Math.max(0, daysBetween(day(acknowledgement.at), day(today.now)));
  // It holds for as long as was said when it was given, and no longer than one that is given today.
  const days = [under.tier, category.tier].map((tier) => today.acknowledgementDays[tier]);
  return age >= Math.min(...days) ? 'due' : 'agreed';
}
