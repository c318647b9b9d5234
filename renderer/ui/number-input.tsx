import { Group, Input, Label, NumberField } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './number-input.module.css';

interface NumberInputProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  less: string;
  more: string;
  isDisabled?: boolean;
}

/** A whole number between two bounds, typed or stepped by touch. It cannot leave its bounds. */
export function NumberInput({ label, value, onChange, min, max, less, more, isDisabled }: NumberInputProps) {
  return (
    <NumberField
      className={styles.field ?? ''}
      value={value}
      onChange={(next) => Number.isNaN(next) || onChange(next)}
      minValue={min}
      maxValue={max}
      formatOptions={{ useGrouping: false }}
      isDisabled={isDisabled ?? false}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Group className={styles.group ?? ''}>
        <Button slot="decrement" aria-label={`${less}: ${label}`}>
          −
        </Button>
        <Input className={styles.input ?? ''} />
        <Button slot="increment" aria-label={`${more}: ${label}`}>
          +
        </Button>
      </Group>
    </NumberField>
  );
}
