import type { Reason, ReasonCode, Seen } from '../../../shared/domain/challenges.ts';

/** What a visitor with this reason is seen with; null where only whoever stands before them can say. */
const seenByReason: Record<ReasonCode, Seen | null> = {
  'alert-match': null,
  'device-kept': 'device-kept',
  'no-acknowledgement': 'rules-not-agreed',
  'older-policy': 'rules-not-agreed',
  'exception-expired': 'device-kept',
  'identity-not-checked': 'identity-not-shown',
  'escort-without-host': 'not-escorted',
  overstayed: 'still-here',
  'earlier-day': 'still-here',
  'badge-not-printed': 'no-badge',
  'repeated-breach': null,
};

/** What the visit's own reasons say was seen, each once. */
export function presetSeen(reasons: readonly Pick<Reason, 'code'>[]): Seen[] {
  const all = reasons.map(({ code }) => seenByReason[code]).filter((seen) => seen !== null);
  return [...new Set(all)];
}
