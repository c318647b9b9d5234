import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RollCallEntry, RollCallMark } from '../../../shared/domain/roll-call.ts';
import { rollCallMarks } from '../../../shared/domain/roll-call.ts';
import { sinceInWords } from '../../../shared/plain/roll-call.ts';
import type { Instant } from '../../../shared/time.ts';
import { siteTime } from '../../../shared/time.ts';
import { MarkShape } from './mark-shape.tsx';
import { SaidWords } from './said-words.tsx';
import styles from './person-row.module.css';

interface PersonRowProps {
  entry: RollCallEntry;
  timeZone: string;
  /** When the roll call began: of an earlier day is whoever forgot to sign out. */
  today: Instant;
  /** Absent where the roll call is over. */
  onMark: (mark: RollCallMark | 'none') => void;
}

/** One person: who they are, what was said of them by whom, and three large buttons. A second touch takes a word back. */
export function PersonRow({ entry, timeZone, today, onMark }: PersonRowProps) {
  const { t, i18n } = useTranslation();
  const { name, kind, since, now } = entry;
  const time = (at: Instant) => siteTime(at, timeZone, i18n.language);
  const facts = [
    entry.badgeNumber === null ? '' : t('paper.rollCall.badge', { number: String(entry.badgeNumber) }),
    entry.organisation,
    entry.category,
    entry.group,
    kind === 'expected' && entry.host !== '' ? t('paper.rollCall.sees', { host: entry.host }) : '',
    kind === 'expected'
      ? since && t('paper.rollCall.expectedAt', { time: since })
      : t('paper.rollCall.since', {
          time: sinceInWords(since as Instant, today, timeZone, i18n.language),
        }),
  ].filter(Boolean);
  return (
    <li className={styles.row} data-mark={now?.mark ?? 'none'}>
      <div className={styles.person}>
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.facts}>
          <bdi>{facts.join(' · ')}</bdi>
        </span>
        {kind !== 'expected' && entry.arrivedAt !== null && (
          <strong>{t('staff.rollCall.arrived', { time: time(entry.arrivedAt) })}</strong>
        )}
        <SaidWords entry={entry} timeZone={timeZone} />
      </div>
      <div role="group" aria-label={name} className={styles.buttons}>
        {rollCallMarks.map((mark) => (
          <ToggleButton
            key={mark}
            className={styles.mark ?? ''}
            isSelected={now?.mark === mark}
            onChange={(isSelected) => onMark(isSelected ? mark : 'none')}
          >
            <MarkShape mark={mark} />
            {t(`rollCall.mark.${mark}`)}
          </ToggleButton>
        ))}
      </div>
    </li>
  );
}
