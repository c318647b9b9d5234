import { useTranslation } from 'react-i18next';
import type { ExpectedVisit } from '../../../shared/domain/expected.ts';
import { Button } from '../../ui/button.tsx';
import { ListRow, RowButtons } from '../shell/list-table.tsx';
import { ExpectedWho } from './expected-who.tsx';
import styles from './expected-row.module.css';

interface ExpectedRowProps {
  visit: ExpectedVisit;
  /** Whether its day has passed. */
  isOver: boolean;
  onSetCancelled: (cancelled: boolean) => void;
}

/** One expected visitor, or a group under its lead. Nothing is removed: who does not come is cancelled. */
export function ExpectedRow({ visit, isOver, onSetCancelled }: ExpectedRowProps) {
  const { t } = useTranslation();
  const { name, state } = visit;
  const cancelled = state === 'cancelled';
  const missed = isOver && state === 'expected';
  return (
    <ListRow isOver={cancelled || missed}>
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
      <td className={styles.state}>{t(`staff.expected.states.${missed ? 'missed' : state}`)}</td>
      <td>
        <RowButtons>
          {state !== 'arrived' && !isOver && (
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
