import { useTranslation } from 'react-i18next';
import type { RunningRollCall } from '../../../shared/domain/roll-call.ts';
import { siteTime } from '../../../shared/time.ts';
import { useNow } from '../on-site/use-now.ts';
import { ModeShape } from './mode-shape.tsx';
import styles from './running-words.module.css';

/** What runs, for how long, and how far it has come. Nobody's name: it may stand over the door. */
export function RunningWords(props: {
  running: RunningRollCall;
  timeZone: string;
  size: 'banner' | 'screen';
}) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const { running, timeZone, size } = props;
  const { mode, drill, startedAt, counts } = running;
  const minutes = Math.max(0, Math.floor((now - Date.parse(startedAt)) / 60_000));
  return (
    <div className={`${styles.words} ${styles[size]}`}>
      <ModeShape mode={mode} size={size === 'screen' ? '9rem' : '4rem'} />
      <div className={styles.lines}>
        {drill && <strong className={styles.drill}>{t('rollCall.drillMark')}</strong>}
        <strong className={styles.mode} role="alert">
          {t(`rollCall.mode.${mode}`)}
        </strong>
        <span>
          {t('staff.rollCall.runsSince', { time: siteTime(startedAt, timeZone, i18n.language), minutes })}
        </span>
      </div>
      <span className={styles.counts}>
        <strong className={styles.number}>{t('staff.rollCall.progress', { ...counts })}</strong>
        <span>
          {[
            counts.notFound > 0 && t('staff.rollCall.notFoundCount', { count: counts.notFound }),
            counts.expected > 0 && t('staff.rollCall.expectedCount', { count: counts.expected }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </div>
  );
}
