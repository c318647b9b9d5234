import type { ReactNode } from 'react';
import styles from './part-head.module.css';

/** What a part of a page is about, and beside it what one can begin there. */
export function PartHead({ words, children }: { words: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.head}>
      <div className={styles.words}>{words}</div>
      {children}
    </div>
  );
}
