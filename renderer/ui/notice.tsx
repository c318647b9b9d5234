import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A sentence that matters now: read out when it comes. `problem` interrupts, `good` waits its turn. */
export function Notice({ kind, children }: { kind: 'good' | 'problem'; children: ReactNode }) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={kind === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
