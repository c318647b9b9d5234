import { useTranslation } from 'react-i18next';
import type { RollCallId } from '../../../shared/domain/ids.ts';
import { durationInWords } from '../../../shared/reports/roll-call-facts.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Answered } from '../shell/answered.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';
import styles from './past-roll-calls.module.css';

/** Roll calls that are over, drills marked as drills. */
export function PastRollCalls(props: { timeZone: string; onOpen: (id: RollCallId) => void }) {
  const { t, i18n } = useTranslation();
  const past = useCallQuery('rollCall.past', {});
  const words = { t, language: i18n.language };
  return (
    <section className={styles.past} aria-labelledby="past-roll-calls">
      <h2 id="past-roll-calls">{t('staff.rollCall.past')}</h2>
      <Answered query={past}>
        {(all) =>
          all.length === 0 ? (
            <EmptyList>{t('staff.rollCall.noPast')}</EmptyList>
          ) : (
            <ListTable
              label={t('staff.rollCall.past')}
              columns={[
                t('rollCall.report.started'),
                t('rollCall.report.mode'),
                t('rollCall.report.reality'),
                t('rollCall.report.duration'),
                t('rollCall.report.counted'),
                t('rollCall.report.endedAs'),
                t('staff.rollCall.reportColumn'),
              ]}
            >
              {all.map(({ id, mode, drill, startedAt, endedAt, endedAs, why, counts }) => {
                const when = siteDateTime(startedAt, props.timeZone, i18n.language);
                return (
                  <ListRow key={id} isOver={endedAs !== 'over'}>
                    <th scope="row">{when}</th>
                    <td>{t(`rollCall.mode.${mode}`)}</td>
                    <td>{t(drill ? 'rollCall.aDrill' : 'rollCall.real')}</td>
                    <td>{durationInWords(startedAt, endedAt ?? startedAt, words)}</td>
                    <td>{t('rollCall.report.countedOf', { ...counts })}</td>
                    <td>{endedAs && t(`rollCall.endedAs.${endedAs}`, { why })}</td>
                    <td>
                      <RowButtons>
                        <Button
                          size="small"
                          aria-label={t('staff.rollCall.openReportName', { when })}
                          onPress={() => props.onOpen(id)}
                        >
                          {t('staff.rollCall.openReport')}
                        </Button>
                      </RowButtons>
                    </td>
                  </ListRow>
                );
              })}
            </ListTable>
          )
        }
      </Answered>
    </section>
  );
}
