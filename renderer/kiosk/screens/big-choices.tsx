import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './big-choices.module.css';

interface BigChoice {
  key: string;
  label: ReactNode;
  onPress: () => void;
}

/** One of a few, and on with the same touch. */
export function BigChoices({
  choices,
  low = false,
}: {
  choices: readonly BigChoice[];
  /** Above a keyboard: less high. */
  low?: boolean;
}) {
  return (
    <div className={styles.list} data-low={low}>
      {choices.map(({ key, label, onPress }) => (
        <AriaButton key={key} className={styles.card ?? ''} onPress={onPress}>
          <span>{label}</span>
        </AriaButton>
      ))}
    </div>
  );
}
