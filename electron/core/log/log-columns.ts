import type { i18n } from 'i18next';
import { siteDay, siteTime } from '../../../shared/time.ts';
import type { VisitRecord } from '../visits/visit-record.ts';

type Translations = Pick<i18n, 't'>;
interface Column {
  heading: (translations: Translations) => string;
  value: (visit: VisitRecord, site: { timeZone: string }, translations: Translations) => string;
}

// Dates and times as ISO writes them: spreadsheets in every country read those as dates.
const timeOf = (instant: VisitRecord['signedOutAt'], timeZone: string) =>
  instant === null ? '' : siteTime(instant, timeZone, 'sv-SE');

/** The columns of the visitor log, in order. A new one is one more entry. */
export const logColumns: readonly Column[] = [
  { heading: ({ t }) => t('log.number'), value: (visit) => String(visit.badgeNumber) },
  { heading: ({ t }) => t('log.name'), value: (visit) => visit.name },
  { heading: ({ t }) => t('log.organisation'), value: (visit) => visit.organisation },
  { heading: ({ t }) => t('log.category'), value: (visit) => visit.category },
  { heading: ({ t }) => t('log.group'), value: (visit) => visit.group },
  { heading: ({ t }) => t('log.host'), value: (visit) => visit.host },
  { heading: ({ t }) => t('log.purpose'), value: (visit) => visit.details.purpose },
  { heading: ({ t }) => t('log.vehicle'), value: (visit) => visit.details.vehicle },
  { heading: ({ t }) => t('log.contact'), value: (visit) => visit.details.contact },
  {
    heading: ({ t }) => t('log.child'),
    value: ({ child }, _, { t }) =>
      child === null
        ? ''
        : [t(`log.childMove.${child.move}`), child.firstName, child.room, child.reason]
            .filter(Boolean)
            .join(', '),
  },
  {
    heading: ({ t }) => t('log.identity'),
    value: (visit, _, { t }) =>
      visit.identity === 'not-needed' ? '' : t(`log.identityState.${visit.identity}`),
  },
  { heading: ({ t }) => t('log.escort'), value: (visit, _, { t }) => t(`escort.${visit.escort}`) },
  { heading: ({ t }) => t('log.day'), value: (visit, site) => siteDay(visit.signedInAt, site.timeZone) },
  { heading: ({ t }) => t('log.signedIn'), value: (visit, site) => timeOf(visit.signedInAt, site.timeZone) },
  {
    heading: ({ t }) => t('log.signedOut'),
    value: (visit, { timeZone }) => {
      if (visit.signedOutAt === null) return '';
      const time = timeOf(visit.signedOutAt, timeZone);
      const day = siteDay(visit.signedOutAt, timeZone);
      return day === siteDay(visit.signedInAt, timeZone) ? time : `${day} ${time}`;
    },
  },
  {
    heading: ({ t }) => t('log.signedOutBy'),
    value: (visit, _, { t }) => (visit.signedOutBy === null ? '' : t(`log.by.${visit.signedOutBy}`)),
  },
  {
    heading: ({ t }) => t('log.devices'),
    value: (visit, _, { t }) =>
      visit.devices
        .map(({ kind, handling }) => `${t(`deviceShort.${kind}`)}: ${t(`handlingShort.${handling}`)}`)
        .join('; '),
  },
  {
    heading: ({ t }) => t('log.policyVersion'),
    value: (visit) => (visit.acknowledgedVersion === null ? '' : String(visit.acknowledgedVersion)),
  },
  { heading: ({ t }) => t('log.badgesPrinted'), value: (visit) => String(visit.badge.prints) },
  { heading: ({ t }) => t('log.challenges'), value: (visit) => String(visit.challenges) },
];
