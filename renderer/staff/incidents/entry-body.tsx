import { useTranslation } from 'react-i18next';
import type { IncidentEntryBody, VisitThen } from '../../../shared/domain/incidents.ts';
import { intlLocale } from '../../../shared/time.ts';
import styles from './entry-body.module.css';

/** What an entry says: texts as they were typed, in lines with a heading where there are several. */
export function EntryBody({ body, visits }: { body: IncidentEntryBody; visits: readonly VisitThen[] }) {
  const { t, i18n } = useTranslation();
  switch (body.kind) {
    case 'report':
      return (
        <Facts
          facts={[
            [t('staff.incidents.report.what'), body.what],
            [t('staff.incidents.report.present'), body.present],
            [t('staff.incidents.report.device'), body.device === null ? '' : t(`device.${body.device}`)],
            [t('staff.incidents.report.done'), body.done],
          ]}
        />
      );
    case 'closed':
      return (
        <Facts
          facts={[
            [t('staff.incidents.close.outcome'), body.outcome],
            [t('staff.incidents.close.debrief'), body.debrief],
            [t('staff.incidents.close.lessons'), body.lessons],
            [t('staff.incidents.close.changes'), body.changes],
            ['', body.asksForReview ? t('staff.incidents.close.asked') : ''],
          ]}
        />
      );
    case 'step':
      return (
        <Facts
          facts={[
            [
              '',
              `${t(`staff.incidents.step.${body.step}`)}: ${t(`staff.incidents.stepEntry.${doneOr(body.done)}`)}`,
            ],
            ['', body.note],
          ]}
        />
      );
    case 'visits': {
      const added = visits.filter(({ visitId }) => body.visitIds.includes(visitId));
      const listed = new Intl.ListFormat(intlLocale(i18n.language), { type: 'unit' });
      return <Facts facts={[['', listed.format(added.map(({ name }) => name))]]} />;
    }
    case 'hold':
      return (
        <Facts
          facts={[
            ['', t(`staff.incidents.holdEntry.${body.on ? 'on' : 'off'}`)],
            ['', body.reason],
          ]}
        />
      );
    case 'reopened':
      return <Facts facts={[['', body.reason]]} />;
    case 'note':
    case 'correction':
      return <Facts facts={[['', body.text]]} />;
    case 'seen':
    case 'in-hand':
      return null;
  }
}

const doneOr = (done: boolean) => (done ? 'done' : 'undone');

/** Those that say something, each under its heading where it has one. */
function Facts({ facts }: { facts: readonly (readonly [heading: string, text: string])[] }) {
  return (
    <div className={styles.facts}>
      {facts
        .filter(([, text]) => text !== '')
        .map(([heading, text]) => (
          <p key={heading + text} dir="auto" className={styles.text}>
            {heading !== '' && <strong className={styles.heading}>{heading}</strong>}
            {text}
          </p>
        ))}
    </div>
  );
}
