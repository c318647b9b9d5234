import { useTranslation } from 'react-i18next';
import type { VisitEvent } from '../../../shared/domain/visit-file.ts';
import { Instant, intlLocale, siteDateTime } from '../../../shared/time.ts';

interface EventText {
  title: string;
  /** More of it, a line each. */
  lines: readonly string[];
}

/** What happened on a visit, in words. */
export function useEventText(timeZone: string): (event: VisitEvent) => EventText {
  const { t, i18n } = useTranslation();
  const listed = new Intl.ListFormat(intlLocale(i18n.language), { type: 'unit' });

  /** An earlier or a later value as people read it. */
  function valueText(value: string): string {
    const instant = Instant.safeParse(value).data;
    if (instant !== undefined) return siteDateTime(instant, timeZone, i18n.language);
    return value === '' ? t('staff.visit.event.nothing') : `“${value}”`;
  }

  function challengeLines(event: Extract<VisitEvent, { kind: 'challenge' }>): string[] {
    return [
      t('staff.visit.event.seen', { seen: listed.format(event.seen.map((seen) => t(`seen.${seen}`))) }),
      t('staff.visit.event.outcomes', {
        outcomes: listed.format(event.outcomes.map((outcome) => t(`outcome.${outcome}`))),
      }),
      ...(event.place === '' ? [] : [t('staff.visit.event.place', { place: event.place })]),
      ...(event.note === '' ? [] : [event.note]),
      ...(event.withdrawn ? [t('staff.visit.event.withdrawn')] : []),
    ];
  }

  return (event) => {
    switch (event.kind) {
      case 'signed-in':
        return line(t('staff.visit.event.signed-in'), t('staff.visit.event.signedInAt', event));
      case 'badge':
        return line(t('staff.visit.event.badge', { count: event.copy }), t(`badgeState.${event.state}`));
      case 'identity': {
        const kind = t(`staff.identity.kinds.${event.identity}`);
        const basis = t(`staff.identity.bases.${event.assurance}`);
        return line(t('staff.visit.event.identity'), t('staff.visit.event.identityFacts', { kind, basis }));
      }
      case 'locker-in': {
        const kinds = event.kinds.map((device) => t(`deviceShort.${device}`));
        return line(t('staff.visit.event.locker-in', { number: event.number }), listed.format(kinds));
      }
      case 'locker-out':
        return line(t('staff.visit.event.locker-out', { number: event.number }));
      case 'challenge':
        return line(t('staff.visit.event.challenge'), ...challengeLines(event));
      case 'challenge-withdrawn':
        return line(t('staff.visit.event.challenge-withdrawn'), t('staff.visit.event.reason', event));
      case 'escort':
        return line(t(`staff.visit.event.escort.${event.escort ?? 'erased'}`));
      case 'corrected': {
        const [earlier, later] = [valueText(event.earlier), valueText(event.later)];
        return line(
          t(`staff.visit.event.corrected.${event.field}`),
          t('staff.visit.event.change', { earlier, later }),
          t('staff.visit.event.reason', { reason: event.reason }),
        );
      }
      case 'signed-out':
        return line(t(`staff.visit.event.signed-out.${event.how}`));
      case 'incident':
        return line(t('staff.visit.event.incident', { number: event.number }));
      case 'receipt-saved':
      case 'sign-out-undone':
        return line(t(`staff.visit.event.${event.kind}`));
    }
  };
}

const line = (title: string, ...lines: string[]): EventText => ({ title, lines });
