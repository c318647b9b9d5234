import type { ReactNode } from 'react';
import styles from './empty-list.module.css';

/** In place of a list that has nothing in it: why, and what to do about it. */
export function EmptyList({ children }: { children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}
