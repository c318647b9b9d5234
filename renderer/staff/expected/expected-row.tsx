import { useTranslation } from 'react-i18next';
import type { ExpectedVisit } from '../../../shared/domain/expected.ts';
import { Button } from '../../ui/button.tsx';
import { ListRow, RowButtons } from '../shell/list-table.tsx';
import { ExpectedWho } from './expected-who.tsx';
import styles from './expected-row.module.css';

interface ExpectedRowProps {
  visit: ExpectedVisit;
  onSetCancelled: (cancelled: boolean) => void;
}

/** One expected visitor, or a group under its lead. Nothing is removed: who does not come is cancelled. */
export function ExpectedRow({ visit, onSetCancelled }: ExpectedRowProps) {
  const { t } = useTranslation();
  const { name, state } = visit;
  const cancelled = state === 'cancelled';
  return (
    <ListRow isOver={cancelled}>
      <td className={styles.time}>{visit.time || t('staff.expected.noTime')}</td>
      <th scope="row">
        <ExpectedWho visit={visit} />
      </th>
      <td>
        {visit.host === '' ? (
          <span className={styles.soft}>{t('staff.onSite.noHost')}</span>
        ) : (
          <bdi>{visit.host}</bdi>
        )}
      </td>
      <td className={styles.state}>{t(`staff.expected.states.${state}`)}</td>
      <td>
        <RowButtons>
          {state !== 'arrived' && (
            <Button
              size="small"
              look={cancelled ? 'secondary' : 'quiet'}
              aria-label={t(cancelled ? 'staff.expected.againName' : 'staff.expected.cancelName', { name })}
              onPress={() => onSetCancelled(!cancelled)}
            >
              {t(cancelled ? 'staff.expected.again' : 'staff.expected.cancel')}
            </Button>
          )}
        </RowButtons>
      </td>
    </ListRow>
  );
}
