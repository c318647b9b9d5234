import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** What stands beside a word: a pair for each that there is something to say of. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

export function Fact({ term, children }: { term: string; children: string }) {
  if (children === '') return null;
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
