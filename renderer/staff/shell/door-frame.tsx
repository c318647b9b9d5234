import type { ReactNode } from 'react';
import styles from './door-frame.module.css';

interface DoorFrameProps {
  /** How the door's screen stands. */
  way: 'portrait' | 'landscape';
  /** What the screen says, for those who can't see it. */
  label: string;
  children: ReactNode;
}

/** The door's own screen, made smaller, with nothing in it to touch. */
export function DoorFrame({ way, label, children }: DoorFrameProps) {
  return (
    <div className={styles.frame} data-way={way} role="img" aria-label={label}>
      <div className={styles.door} inert aria-hidden="true">
        {children}
      </div>
    </div>
  );
}
