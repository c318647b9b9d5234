import { useTranslation } from 'react-i18next';
import type { IncidentFile } from '../../../shared/domain/incidents.ts';
import { siteDateTime, siteSpan } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { Part } from './part.tsx';
import styles from './incident-visits.module.css';

interface IncidentVisitsProps {
  file: IncidentFile;
  timeZone: string;
  onLookAround: () => void;
}

/** Whom it concerns, and the way to whom else it may concern. */
export function IncidentVisits({ file, timeZone, onLookAround }: IncidentVisitsProps) {
  const { t, i18n } = useTranslation();
  return (
    <Part title={t('staff.incidents.visits')}>
      {file.visits.length === 0 ? (
        <p>{t('staff.incidents.noVisits')}</p>
      ) : (
        <ul className={styles.visits}>
          {file.visits.map(({ visitId, name, organisation, category, signedInAt, signedOutAt }) => (
            <li key={visitId}>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              <p className={styles.soft}>
                <bdi>{[category, organisation].filter(Boolean).join(', ')}</bdi> ·{' '}
                {signedOutAt === null
                  ? t('staff.incidents.since', { when: siteDateTime(signedInAt, timeZone, i18n.language) })
                  : siteSpan(signedInAt, signedOutAt, timeZone, i18n.language)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onPress={onLookAround}>{t('staff.incidents.window.open')}</Button>
      </div>
    </Part>
  );
}
