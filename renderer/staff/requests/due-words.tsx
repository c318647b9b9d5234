import { useTranslation } from 'react-i18next';
import type { RequestStanding } from '../../../shared/domain/requests.ts';
import { shortDay } from '../shell/short-day.ts';
import styles from './due-words.module.css';

/** By when a request has to be answered, and what that means today. */
export function DueWords({ standing }: { standing: RequestStanding }) {
  const { t, i18n } = useTranslation();
  const { due, daysLeft, dueOn } = standing;
  const words =
    due === 'overdue'
      ? t('staff.requests.due.overdue', { count: -daysLeft })
      : due === 'paused' || due === 'closed'
        ? t(`staff.requests.due.${due}`)
        : daysLeft === 0
          ? t('staff.requests.due.today')
          : t('staff.requests.due.left', { count: daysLeft });
  return (
    <span className={styles.due}>
      {due !== 'closed' && <span>{shortDay(dueOn, i18n.language)}</span>}
      <span className={styles[due]}>{words}</span>
    </span>
  );
}
