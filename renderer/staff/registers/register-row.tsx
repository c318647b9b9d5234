import { useTranslation } from 'react-i18next';
import type { RegisterEntry } from '../../../shared/domain/registers.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { DevicePicture } from '../../ui/pictograms.tsx';
import { ListRow, RowButtons } from '../shell/list-table.tsx';
import { LastCheck, Passcode } from './register-marks.tsx';
import styles from './register-row.module.css';

export interface RowActions {
  onChecked: (entry: RegisterEntry) => void;
  onChange: (entry: RegisterEntry) => void;
  onRemove: (entry: RegisterEntry) => void;
}

interface RegisterRowProps extends RowActions {
  entry: RegisterEntry;
  today: SiteDay;
}

/** One device of a register. */
export function RegisterRow({ entry, today, onChecked, onChange, onRemove }: RegisterRowProps) {
  const { t } = useTranslation();
  const { name, kind, passcodeSet, holder, lastCheckedOn, note } = entry;
  return (
    <ListRow>
      <th scope="row">
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.kind}>
          <DevicePicture kind={kind} size="1.5rem" />
          {t(`deviceShort.${kind}`)}
        </span>
      </th>
      <td>
        <Passcode isSet={passcodeSet} />
      </td>
      <td>
        <bdi>{holder}</bdi>
      </td>
      <td>
        <LastCheck day={lastCheckedOn} today={today} />
      </td>
      <td>
        <bdi>{note}</bdi>
      </td>
      <td>
        <RowButtons>
          {lastCheckedOn !== today && (
            <Button
              size="small"
              aria-label={t('staff.registers.checkedName', { name })}
              onPress={() => onChecked(entry)}
            >
              {t('staff.registers.checked')}
            </Button>
          )}
          <Button
            size="small"
            look="quiet"
            aria-label={t('staff.registers.changeName', { name })}
            onPress={() => onChange(entry)}
          >
            {t('staff.registers.change')}
          </Button>
          <Button
            size="small"
            look="quiet"
            aria-label={t('staff.registers.removeName', { name })}
            onPress={() => onRemove(entry)}
          >
            {t('staff.registers.remove')}
          </Button>
        </RowButtons>
      </td>
    </ListRow>
  );
}
