import type { Category, Tier } from '../../../shared/domain/categories.ts';
import type { AcknowledgementId } from '../../../shared/domain/ids.ts';
import type { Welcome } from '../../../shared/domain/passes.ts';
import type { Instant } from '../../../shared/time.ts';
import { daysBetween, siteDay } from '../../../shared/time.ts';
import type { AgreementRules } from '../categories/category-repository.ts';
import type { PolicyStanding } from '../policy/policy-service.ts';

/** What somebody agreed to before. */
export interface Agreement {
  id: AcknowledgementId;
  version: number;
  tier: Tier;
  at: Instant;
  how: 'tick' | 'signature';
  /** What their category asked for at that time, or null where nobody knows any more. */
  under: AgreementRules | null;
}

/** What agreements are held against. */
export interface AgreementContext {
  now: Instant;
  timeZone: string;
  policy: PolicyStanding;
  /** Whether regulars have a text of their own. Where they have none, that for visitors stands for both. */
  hasLongerText: boolean;
  /** Days for which an acknowledgement holds, by tier; 0: at no later visit. */
  acknowledgementDays: Record<Tier, number>;
}

type Verdict = Welcome['rules'];

/**
 * How the rules stand, and the agreement that still holds, if one does. Pure. Who agreed to the longer text has agreed to
 * the shorter one.
 *
 * @param agreements the latest of each tier
 * @param asked whose text is asked for now
 */
export function standingAgreement(
  agreements: readonly Agreement[],
  category: Pick<Category, 'signature' | 'tier'>,
  asked: Tier,
  context: AgreementContext,
): { rules: Verdict; holds: Agreement | null } {
  const needsLonger = asked === 'regular' && context.hasLongerText;
  const enough = agreements.filter(({ tier }) => !needsLonger || tier === 'regular');
  const verdicts = enough.map((agreement) => verdictOn(agreement, category, asked, context));
  const holding = enough[verdicts.indexOf('agreed')];
  if (holding) return { rules: 'agreed', holds: holding };
  if (verdicts.includes('due')) return { rules: 'due', holds: null };
  if (verdicts.length > 0) return { rules: 'changed', holds: null };
  // They agreed to nothing, or to the shorter text alone.
  if (agreements.length === 0) return { rules: 'due', holds: null };
  const isCurrent = agreements.some(({ version }) => version >= context.policy.substantialVersion);
  return { rules: isCurrent ? 'longer' : 'changed', holds: null };
}

function verdictOn(
  agreement: Agreement,
  category: Pick<Category, 'signature' | 'tier'>,
  asked: Tier,
  { now, timeZone, policy, hasLongerText, acknowledgementDays }: AgreementContext,
): Verdict {
  if (agreement.version < policy.substantialVersion) return 'changed';
  const under = agreement.under ?? category;
  // A tick is not what is asked for now, unless it was given in the place of a signature: by who cannot draw one.
  if (category.signature === 'drawn' && under.signature === 'tick' && agreement.how === 'tick') return 'due';
  const day = (instant: Instant) => siteDay(instant, timeZone);
  // A clock that was set back makes no acknowledgement younger than today's.
  const age = Math.max(0, daysBetween(day(agreement.at), day(now)));
  // One text for both tiers was read as what the category asked for.
  const given = agreement.tier === 'visitor' && !hasLongerText ? under.tier : agreement.tier;
  // It holds for as long as was said when it was given, and no longer than one that is given today.
  return age >= Math.min(acknowledgementDays[given], acknowledgementDays[asked]) ? 'due' : 'agreed';
}
