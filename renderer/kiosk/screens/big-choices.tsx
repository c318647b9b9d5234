import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './big-choices.module.css';

interface BigChoice {
  key: string;
  label: ReactNode;
  onPress: () => void;
}

/** One of a few, and on with the same touch. */
export function BigChoices({ choices }: { choices: readonly BigChoice[] }) {
  return (
    <div className={styles.list}>
      {choices.map(({ key, label, onPress }) => (
        <AriaButton key={key} className={styles.card ?? ''} onPress={onPress}>
          {label}
        </AriaButton>
      ))}
    </div>
  );
}
