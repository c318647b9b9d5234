import { useTranslation } from 'react-i18next';
import type { IncidentEntry, IncidentFile } from '../../../shared/domain/incidents.ts';
import { EntryItem } from './entry-item.tsx';
import { Part } from './part.tsx';
import styles from './incident-timeline.module.css';

interface IncidentTimelineProps {
  file: IncidentFile;
  timeZone: string;
  onCorrect: (entry: IncidentEntry) => void;
}

/** Every entry in order; corrections stand beside what they correct, which stays as it was. */
export function IncidentTimeline({ file, ...rest }: IncidentTimelineProps) {
  const { t } = useTranslation();
  const correctionsOf = (id: IncidentEntry['id']) =>
    file.entries.filter(({ body }) => body.kind === 'correction' && body.of === id);
  return (
    <Part title={t('staff.incidents.timeline')}>
      <ol className={styles.entries}>
        {file.entries
          .filter(({ body }) => body.kind !== 'correction')
          .map((entry) => (
            <EntryItem
              key={entry.id}
              entry={entry}
              visits={file.visits}
              correctionsOf={correctionsOf}
              {...rest}
            />
          ))}
      </ol>
    </Part>
  );
}
