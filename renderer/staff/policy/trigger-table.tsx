import { useTranslation } from 'react-i18next';
import type { PolicyTrigger } from '../../../shared/domain/policy-reviews.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { dayInWords } from '../shell/day-input.tsx';
import { ListRow, ListTable } from '../shell/list-table.tsx';
import styles from './review-table.module.css';

const columns = ['happenedOn', 'trigger', 'state', 'recorded'] as const;

/** What happened that asks for a review, latest first; what a review has followed since stands back. */
export function TriggerTable(props: { triggers: readonly PolicyTrigger[]; timeZone: string }) {
  const { t, i18n } = useTranslation();
  return (
    <ListTable
      label={t('staff.policy.triggers')}
      columns={columns.map((column) => t(`staff.policy.column.${column}`))}
      hasButtons={false}
    >
      {props.triggers.map((trigger) => (
        <ListRow key={trigger.id} isOver={!trigger.open}>
          <th scope="row">{dayInWords(trigger.happenedOn, i18n.language)}</th>
          <td>
            <strong>{t(`staff.policy.trigger.${trigger.kind}`)}</strong>
            {trigger.note !== '' && (
              <span className={styles.note} dir="auto">
                {trigger.note}
              </span>
            )}
          </td>
          <td>{t(`staff.policy.triggerState.${trigger.open ? 'open' : 'reviewed'}`)}</td>
          <td>
            <bdi>{trigger.recordedBy}</bdi>
            <span className={styles.line}>
              {siteDateTime(trigger.recordedAt, props.timeZone, i18n.language)}
            </span>
          </td>
        </ListRow>
      ))}
    </ListTable>
  );
}
