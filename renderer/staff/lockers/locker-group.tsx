import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './locker-group.module.css';

interface LockerGroupProps {
  title: string;
  hint?: string;
  /** Whether each is a number and no more. */
  dense?: boolean;
  /** List items. */
  children: ReactNode;
}

/** Lockers of one kind, under a heading. */
export function LockerGroup({ title, hint, dense = false, children }: LockerGroupProps) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <ul className={`${styles.lockers} ${dense ? styles.dense : ''}`}>{children}</ul>
    </section>
  );
}
