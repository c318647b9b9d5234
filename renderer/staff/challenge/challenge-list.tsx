import { useId } from 'react';
import type { ChallengeEntry } from '../../../shared/domain/challenges.ts';
import { ChallengeRecord } from './challenge-record.tsx';
import styles from './challenge-list.module.css';

interface ChallengeListProps {
  title: string;
  empty: string;
  /** Newest first, as the core sorted them. */
  entries: readonly ChallengeEntry[];
  timeZone: string;
  onWithdraw: (entry: ChallengeEntry) => void;
}

export function ChallengeList({ title, empty, entries, ...rest }: ChallengeListProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {entries.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <ChallengeRecord key={entry.id} entry={entry} {...rest} />
          ))}
        </ul>
      )}
    </section>
  );
}
