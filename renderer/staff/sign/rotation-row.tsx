import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { MoveIcon } from './move-icon.tsx';
import styles from './rotation-row.module.css';

interface RotationRowProps {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  isDisabled: boolean;
  /** By so many places: -1 is earlier. */
  onMove: (places: -1 | 1) => void;
  onRemove: () => void;
}

/** A language of the sign, at its place. The last one left stays. */
export function RotationRow({ name, isFirst, isLast, isDisabled, onMove, onRemove }: RotationRowProps) {
  const { t } = useTranslation();
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      {!isDisabled && (
        <span className={styles.buttons}>
          <Button
            size="small"
            aria-label={t('staff.sign.moveName.up', { language: name })}
            isDisabled={isFirst}
            onPress={() => onMove(-1)}
          >
            <MoveIcon direction="up" />
          </Button>
          <Button
            size="small"
            aria-label={t('staff.sign.moveName.down', { language: name })}
            isDisabled={isLast}
            onPress={() => onMove(1)}
          >
            <MoveIcon direction="down" />
          </Button>
          <Button
            size="small"
            look="quiet"
            aria-label={t('staff.sign.removeName', { what: name })}
            isDisabled={isFirst && isLast}
            onPress={onRemove}
          >
            {t('staff.sign.remove')}
          </Button>
        </span>
      )}
    </li>
  );
}
