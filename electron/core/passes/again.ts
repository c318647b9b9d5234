import type { Category } from '../../../shared/domain/categories.ts';
import { isAccepted } from '../../../shared/domain/devices.ts';
import type { AgainQuestion, Welcome } from '../../../shared/domain/passes.ts';
import { againQuestions } from '../../../shared/domain/passes.ts';
import type { HostChoice, VisitDetails } from '../../../shared/domain/visits.ts';
import type { z } from 'zod';
import { missingFields } from '../visits/missing-fields.ts';
import type { VisitRecord } from '../visits/visit-record.ts';
import type { Agreement, AgreementContext } from './agreement.ts';
import { standingAgreement } from './agreement.ts';
import type { Stay, TierContext } from './tier-asked.ts';
import { tierAsked } from './tier-asked.ts';

/** What is known of somebody who comes again. */
export interface Known {
  /** As it is today. */
  category: Category;
  /** Their latest visit. */
  last: Pick<VisitRecord, 'visitorId' | 'devices' | 'details' | 'host' | 'hostId'>;
  /** Whether the one of the site's people whom they came to see is still there. */
  hostIsActive: boolean;
  /** The latest agreement to the text of each tier. */
  agreements: readonly Agreement[];
  /** Earlier visits, as far back as they count. */
  stays: readonly Stay[];
}

export type Today = AgreementContext & TierContext;

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
export function askedAgain(
  known: Known,
  today: Today,
): Pick<Welcome, 'ask' | 'rules' | 'tier'> & { holds: Agreement | null } {
  const { category, last } = known;
  const tier = tierAsked(category, known.stays, today);
  const { rules, holds } = standingAgreement(known.agreements, category, tier, today);
  const visitor = { id: last.visitorId };
  const asked: Record<AgainQuestion, boolean> = {
    details: missingFields({ category, visitor, ...asLastTime(known) }) !== null,
    devices: last.devices.some(({ kind, handling }) => !isAccepted(category.deviceRules[kind], handling)),
    photo: category.photo === 'required',
    rules: rules !== 'agreed',
  };
  return { ask: againQuestions.filter((question) => asked[question]), rules, tier, holds };
}
