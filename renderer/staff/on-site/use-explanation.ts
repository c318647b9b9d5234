import { useTranslation } from 'react-i18next';
import type { Reason } from '../../../shared/domain/challenges.ts';
import { covertDevices } from '../../../shared/domain/challenges.ts';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import type { Instant } from '../../../shared/time.ts';
import { intlLocale, siteTime, siteWhen, toInstant } from '../../../shared/time.ts';
import { shortDay } from '../shell/short-day.ts';
import { useDeviceText } from './reason-text.ts';

interface Told {
  visit: VisitOnSite;
  /** Milliseconds since 1970. */
  now: number;
  timeZone: string;
}

/** Where a reason comes from, sentence by sentence: which rule, what was expected by it, since when. */
export function useExplanation({ visit, now, timeZone }: Told): (reason: Reason) => string[] {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const deviceText = useDeviceText();
  const eitherOf = new Intl.ListFormat(intlLocale(language), { type: 'disjunction' });
  const when = (instant: Instant) => siteWhen(instant, toInstant(new Date(now)), timeZone, language);
  const { category } = visit;
  const begun = when(visit.signedInAt);

  function kept({ devices }: Extract<Reason, { code: 'device-kept' }>): string[] {
    const each = devices.map(({ kind, handling, asked }) => {
      const device = deviceText({ kind, handling });
      if (asked.includes(handling)) return t('explain.device-kept.changed', { device, category });
      if (asked.length === 0) return t('explain.device-kept.none', { device, category });
      const places = eitherOf.format(asked.map((where) => t(`explain.asked.${where}`)));
      return t('explain.device-kept.asked', { device, category, places });
    });
    const isCovert = devices.some(({ kind }) => covertDevices.has(kind));
    return [...each, ...(isCovert ? [t('explain.device-kept.covert')] : [])];
  }

  function overstayed(reason: Extract<Reason, { code: 'overstayed' }>): string[] {
    const time = siteTime(reason.expectedOutAt, timeZone, language);
    const said = visit.details.leaving !== '';
    return [
      said
        ? t('explain.overstayed.said', { time })
        : t('explain.overstayed.usual', { time, category, begun }),
      ...(reason.graceMinutes > 0 ? [t('explain.overstayed.grace', { count: reason.graceMinutes })] : []),
    ];
  }

  return (reason) => {
    switch (reason.code) {
      case 'alert-match':
        return [t(`explain.alert-match.${reason.standing}`)];
      case 'device-kept':
        return kept(reason);
      case 'no-acknowledgement':
        return [
          t('explain.inForce', { version: reason.inForce, since: when(reason.inForceSince) }),
          t('explain.no-acknowledgement', { begun }),
        ];
      case 'older-policy':
        return [
          t('explain.older-policy.acknowledged', { version: reason.acknowledged }),
          t('explain.inForce', { version: reason.inForce, since: when(reason.inForceSince) }),
          t('explain.older-policy.substantial', { version: reason.substantial }),
        ];
      case 'exception-expired':
        return reason.devices.map(({ kind, until }) =>
          t('explain.exception-expired', {
            device: t(`deviceShort.${kind}`),
            until: shortDay(until, language),
          }),
        );
      case 'identity-not-checked':
        return [t('explain.identity-not-checked', { category, begun })];
      case 'escort-without-host':
        return [t('explain.escort-without-host', { category, begun })];
      case 'overstayed':
        return overstayed(reason);
      case 'earlier-day':
        return [t('explain.earlier-day', { begun })];
      case 'badge-not-printed':
        return [t('explain.badge-not-printed', { begun, state: t(`badgeState.${visit.badge.state}`) })];
      case 'repeated-breach':
        return [
          t('explain.repeated-breach.counted', { latest: when(reason.latest) }),
          t('explain.repeated-breach.raises'),
        ];
    }
  };
}
