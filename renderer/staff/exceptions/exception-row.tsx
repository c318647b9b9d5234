import { useTranslation } from 'react-i18next';
import type { DeviceException } from '../../../shared/domain/exceptions.ts';
import { Button } from '../../ui/button.tsx';
import { DevicePicture } from '../../ui/pictograms.tsx';
import { ListRow, RowButtons } from '../shell/list-table.tsx';
import { shortDay } from '../shell/short-day.ts';
import { isOver } from './sort-exceptions.ts';
import styles from './exception-row.module.css';

interface ExceptionRowProps {
  exception: DeviceException;
  mayEnd: boolean;
  onEnd: (exception: DeviceException) => void;
}

/** One permission. */
export function ExceptionRow({ exception, mayEnd, onEnd }: ExceptionRowProps) {
  const { t, i18n } = useTranslation();
  const { forName, device, reason, note, places, state, approvedBy } = exception;
  const over = isOver(exception);
  const day = (of: string) => shortDay(of, i18n.language);
  return (
    <ListRow isOver={over}>
      <th scope="row">
        <bdi className={styles.name}>{forName}</bdi>
        {'categoryId' in exception.for && (
          <span className={styles.line}>{t('staff.exceptions.everyone')}</span>
        )}
      </th>
      <td>
        <span className={styles.device}>
          <DevicePicture kind={device} size="1.5rem" />
          {t(`deviceShort.${device}`)}
        </span>
      </td>
      <td>
        <span>{t(`staff.exceptions.reasons.${reason}`)}</span>
        {note !== '' && <bdi className={styles.line}>{note}</bdi>}
      </td>
      <td>{places === '' ? t('staff.exceptions.everywhere') : <bdi>{places}</bdi>}</td>
      <td>{t('staff.exceptions.fromUntil', { from: day(exception.from), until: day(exception.until) })}</td>
      <td>
        <bdi>{approvedBy}</bdi>
      </td>
      <td className={styles[state]}>{t(`staff.exceptions.states.${state}`)}</td>
      {mayEnd && (
        <td>
          <RowButtons>
            {!over && (
              <Button
                size="small"
                aria-label={t('staff.exceptions.endName', {
                  name: forName,
                  device: t(`deviceShort.${device}`),
                })}
                onPress={() => onEnd(exception)}
              >
                {t('staff.exceptions.end')}
              </Button>
            )}
          </RowButtons>
        </td>
      )}
    </ListRow>
  );
}
