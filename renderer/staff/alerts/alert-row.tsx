import { useTranslation } from 'react-i18next';
import type { Alert } from '../../../shared/domain/alerts.ts';
import { Button } from '../../ui/button.tsx';
import { SeverityMark } from '../on-site/severity-mark.tsx';
import { ListRow, RowButtons } from '../shell/list-table.tsx';
import { shortDay } from '../shell/short-day.ts';
import styles from './alert-row.module.css';

export interface AlertRowProps {
  alert: Alert;
  onChange: (alert: Alert) => void;
  onSwitch: (alert: Alert) => void;
}

/** One person to look out for. */
export function AlertRow({ alert, onChange, onSwitch }: AlertRowProps) {
  const { t, i18n } = useTranslation();
  const { name, spellings, kind, relation, instructions, reviewOn, reviewDue, active, writtenBy } = alert;
  const turn = active ? 'switchOff' : 'switchOn';
  return (
    <ListRow isOver={!active}>
      <th scope="row">
        <bdi className={styles.name}>{name}</bdi>
        {spellings.map((spelling) => (
          <bdi key={spelling} className={styles.spelling}>
            {spelling}
          </bdi>
        ))}
      </th>
      <td>
        {t(`staff.alerts.kinds.${kind}`)}
        {relation !== '' && <bdi className={styles.soft}>{relation}</bdi>}
        {!active && <span className={styles.soft}>{t('staff.alerts.off')}</span>}
      </td>
      <td className={styles.instructions} dir="auto">
        {instructions}
      </td>
      <td>
        {shortDay(reviewOn, i18n.language)}
        {reviewDue && (
          <span className={styles.due}>
            <SeverityMark severity="medium" size="1.1rem" /> {t('staff.alerts.reviewDue')}
          </span>
        )}
        <span className={styles.soft}>
          {t('staff.alerts.writtenBy')} <bdi>{writtenBy}</bdi>
        </span>
      </td>
      <td>
        <RowButtons>
          <Button
            size="small"
            aria-label={t('staff.alerts.changeName', { name })}
            onPress={() => onChange(alert)}
          >
            {t('staff.alerts.change')}
          </Button>
          <Button
            size="small"
            look="quiet"
            aria-label={t(`staff.alerts.${turn}Name`, { name })}
            onPress={() => onSwitch(alert)}
          >
            {t(`staff.alerts.${turn}`)}
          </Button>
        </RowButtons>
      </td>
    </ListRow>
  );
}
