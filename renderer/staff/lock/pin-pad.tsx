import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './pin-pad.module.css';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Digits to touch, where there is no keyboard. */
export function PinPad({ onDigit, onDelete }: { onDigit: (digit: string) => void; onDelete: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('staff.lock.keypad')} className={styles.pad}>
      {digits.map((digit) => (
        <Button key={digit} onPress={() => onDigit(digit)}>
          {digit}
        </Button>
      ))}
      <Button onPress={onDelete}>{t('staff.lock.delete')}</Button>
    </div>
  );
}
