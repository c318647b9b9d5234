import { useTranslation } from 'react-i18next';
import type { TimedVisitEvent } from '../../../shared/domain/visit-file.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { Part } from '../incidents/part.tsx';
import { useEventText } from './use-event-text.ts';
import styles from './visit-timeline.module.css';

interface VisitTimelineProps {
  timeline: readonly TimedVisitEvent[];
  timeZone: string;
}

/** What happened on a visit, in order of time. */
export function VisitTimeline({ timeline, timeZone }: VisitTimelineProps) {
  const { t, i18n } = useTranslation();
  const eventText = useEventText(timeZone);
  return (
    <Part title={t('staff.visit.timeline')}>
      <ol className={styles.events}>
        {timeline.map(({ at, by, event }) => {
          const { title, lines } = eventText(event);
          const when = siteDateTime(at, timeZone, i18n.language);
          return (
            <li
              key={`${at} ${JSON.stringify(event)}`}
              className={`${styles.event} ${event.kind === 'corrected' ? styles.corrected : ''}`}
            >
              <div className={styles.head}>
                <h3 className={styles.what}>{title}</h3>
                <span className={styles.soft}>
                  {by === '' ? (
                    when
                  ) : (
                    <Isolated sentence={(isolate) => t('staff.visit.byAt', { name: isolate(by), when })} />
                  )}
                </span>
              </div>
              {lines.map((line) => (
                <p key={line} dir="auto">
                  {line}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
