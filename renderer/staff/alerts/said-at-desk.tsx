import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { siteDateTime } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Answered } from '../shell/answered.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListRow, ListTable } from '../shell/list-table.tsx';
import { PartHead } from '../shell/part-head.tsx';
import styles from './said-at-desk.module.css';

const columns = ['visitor', 'alert', 'answer', 'by', 'when'] as const;

/** Whom the desk compared with whom, and what it said: what a safeguarding lead who is called wants to know first. */
export function SaidAtDesk({ timeZone }: { timeZone: string }) {
  const { t, i18n } = useTranslation();
  const title = useId();
  const answers = useCallQuery('alerts.answers', {});
  return (
    <section className={styles.part} aria-labelledby={title}>
      <PartHead
        words={
          <>
            <h2 id={title}>{t('staff.alerts.said.title')}</h2>
            <p>{t('staff.alerts.said.intro')}</p>
          </>
        }
      />
      <Answered query={answers}>
        {(all) =>
          all.length === 0 ? (
            <EmptyList>{t('staff.alerts.said.empty')}</EmptyList>
          ) : (
            <ListTable
              label={t('staff.alerts.said.title')}
              columns={columns.map((column) => t(`staff.alerts.said.column.${column}`))}
              hasButtons={false}
            >
              {all.map(({ id, visitor, alert, answer, by, at, here }) => (
                <ListRow key={id}>
                  <th scope="row">
                    <bdi>{visitor}</bdi>
                    {here && <span className={styles.here}>{t('staff.alerts.said.here')}</span>}
                  </th>
                  <td>
                    <bdi>{alert}</bdi>
                  </td>
                  <td>{t(`staff.alerts.compare.answer.${answer}`)}</td>
                  <td>
                    <bdi>{by}</bdi>
                  </td>
                  <td>
                    <time dateTime={at}>{siteDateTime(at, timeZone, i18n.language)}</time>
                  </td>
                </ListRow>
              ))}
            </ListTable>
          )
        }
      </Answered>
    </section>
  );
}
