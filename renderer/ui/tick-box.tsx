import { Checkbox } from 'react-aria-components';
import styles from './tick-box.module.css';

interface TickBoxProps {
  label: string;
  /** The accessible name, where the label alone says too little. Must contain the label. */
  name: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled: boolean;
}

/** One tick box among many; where there are few, `ChooseSome` is easier to hit. */
export function TickBox({ label, name, ...rest }: TickBoxProps) {
  return (
    <Checkbox className={styles.tick ?? ''} aria-label={name} {...rest}>
      <span className={styles.box} aria-hidden="true" />
      <span>{label}</span>
    </Checkbox>
  );
}
