import type { ReactNode } from 'react';
import styles from './dialog-buttons.module.css';

/** The ways out of a dialog, at its foot; always in sight, however low the window is. The main one comes last. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
