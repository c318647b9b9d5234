import { useTranslation } from 'react-i18next';
import type { IncidentEntry, VisitThen } from '../../../shared/domain/incidents.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { EntryBody } from './entry-body.tsx';
import styles from './entry-item.module.css';

interface EntryItemProps {
  entry: IncidentEntry;
  timeZone: string;
  visits: readonly VisitThen[];
  correctionsOf: (id: IncidentEntry['id']) => readonly IncidentEntry[];
  onCorrect: (entry: IncidentEntry) => void;
}

/** One entry with its author and its time, and below it what was put right about it since. */
export function EntryItem({ entry, ...rest }: EntryItemProps) {
  const { t, i18n } = useTranslation();
  const { timeZone, correctionsOf, onCorrect } = rest;
  const { kind } = entry.body;
  const what = t(`staff.incidents.entry.${kind}`);
  const when = siteDateTime(entry.at, timeZone, i18n.language);
  const corrections = correctionsOf(entry.id);
  return (
    <li className={`${styles.entry} ${kind === 'correction' ? styles.correction : ''}`}>
      <div className={styles.head}>
        <h3 className={styles.what}>{what}</h3>
        <span className={styles.soft}>
          <Isolated sentence={(isolate) => t('staff.incidents.byAt', { name: isolate(entry.by), when })} />
        </span>
        {kind !== 'seen' && kind !== 'in-hand' && (
          <Button
            size="small"
            look="quiet"
            aria-label={t('staff.incidents.correct.name', { what, when })}
            onPress={() => onCorrect(entry)}
          >
            {t('staff.incidents.correct.open')}
          </Button>
        )}
      </div>
      <EntryBody body={entry.body} visits={rest.visits} />
      {corrections.length > 0 && (
        <ul className={styles.corrections}>
          {corrections.map((correction) => (
            <EntryItem key={correction.id} entry={correction} {...rest} />
          ))}
        </ul>
      )}
    </li>
  );
}
