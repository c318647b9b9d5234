import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './pin-fields.module.css';

/** A PIN that is being chosen, twice, since nobody sees what is typed. */
export interface ChosenPin {
  pin: string;
  again: string;
}
export const noPin: ChosenPin = { pin: '', again: '' };
export const isSame = ({ pin, again }: ChosenPin) => pin === again;

interface PinFieldsProps {
  value: ChosenPin;
  onChange: (value: ChosenPin) => void;
  problem: string | undefined;
  /** Whether somebody tried to save it. */
  tried: boolean;
}

export function PinFields({ value, onChange, problem, tried }: PinFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.pins}>
      <TextInput
        label={t('staff.people.pin')}
        hint={t('staff.people.pinHint')}
        type="password"
        inputMode="numeric"
        value={value.pin}
        onChange={(pin) => onChange({ ...value, pin })}
        problem={problem}
      />
      <TextInput
        label={t('staff.people.pinAgain')}
        type="password"
        inputMode="numeric"
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        problem={tried && !isSame(value) ? t('staff.people.pinsDiffer') : undefined}
      />
    </div>
  );
}
