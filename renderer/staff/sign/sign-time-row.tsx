import { useTranslation } from 'react-i18next';
import type { SignTime } from '../../../shared/domain/sign-times.ts';
import { siteDateTime, siteSpan } from '../../../shared/time.ts';
import { ListRow } from '../shell/list-table.tsx';
import styles from './sign-time-row.module.css';
import { useDuration } from './use-duration.ts';

interface SignTimeRowProps {
  time: SignTime;
  /** It is the latest, and lasts until now. */
  isNow: boolean;
  timeZone: string;
}

export function SignTimeRow({ time, isNow, timeZone }: SignTimeRowProps) {
  const { t, i18n } = useTranslation();
  const duration = useDuration();
  const { from, to, isUp } = time;
  const words = isUp ? 'up' : 'down';
  return (
    <ListRow>
      <th scope="row" className={styles.when}>
        {isNow
          ? t('staff.sign.since', { when: siteDateTime(from, timeZone, i18n.language) })
          : siteSpan(from, to, timeZone, i18n.language)}
      </th>
      <td>
        <span className={styles.state} data-up={isUp}>
          {t(isNow ? `staff.sign.stateNow.${words}` : `staff.sign.stateThen.${words}`)}
        </span>
      </td>
      <td>{duration(from, to)}</td>
    </ListRow>
  );
}
