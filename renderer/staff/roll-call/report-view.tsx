import { useTranslation } from 'react-i18next';
import type { RollCallId } from '../../../shared/domain/ids.ts';
import { durationInWords, exactTime, rollCallFacts } from '../../../shared/reports/roll-call-facts.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Answered } from '../shell/answered.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListRow, ListTable } from '../shell/list-table.tsx';
import { SavePaper } from './save-paper.tsx';
import styles from './report-view.module.css';

/** How a roll call went. */
export function ReportView(props: { id: RollCallId; timeZone: string; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { id, timeZone } = props;
  const report = useCallQuery('rollCall.report', { id });
  const words = { t, language: i18n.language };
  const time = (at: Parameters<typeof exactTime>[0]) => exactTime(at, timeZone, i18n.language);
  return (
    <section className={styles.report} aria-labelledby="roll-call-report">
      <div className={styles.head}>
        <h2 id="roll-call-report">{t('paper.rollCall.reportTitle')}</h2>
        <SavePaper id={id} paper="report" />
        <SavePaper id={id} paper="list" />
        <Button onPress={props.onClose}>{t('staff.rollCall.closeReport')}</Button>
      </div>
      <Answered query={report}>
        {(shown) => (
          <>
            {shown.summary.drill && <p className={styles.drill}>{t('rollCall.drillMark')}</p>}
            <dl className={styles.facts}>
              {rollCallFacts(shown, timeZone, words).map(([what, value]) => (
                <div key={what} className={styles.fact}>
                  <dt>{what}</dt>
                  <dd>
                    <bdi>{value}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
            <h3>{t('rollCall.report.unaccounted')}</h3>
            {shown.unaccounted.length === 0 ? (
              <EmptyList>{t('rollCall.report.nobody')}</EmptyList>
            ) : (
              <ListTable
                label={t('rollCall.report.unaccounted')}
                hasButtons={false}
                columns={[
                  t('rollCall.report.name'),
                  t('rollCall.report.from'),
                  t('rollCall.report.until'),
                  t('rollCall.report.duration'),
                ]}
              >
                {shown.unaccounted.map(({ name, from, until }) => (
                  <ListRow key={`${name}${from}${until ?? ''}`}>
                    <th scope="row">
                      <bdi>{name}</bdi>
                    </th>
                    <td>{time(from)}</td>
                    <td>{until ? time(until) : t('rollCall.report.toTheEnd')}</td>
                    <td>{durationInWords(from, until ?? shown.summary.endedAt ?? from, words)}</td>
                  </ListRow>
                ))}
              </ListTable>
            )}
            <h3>{t('rollCall.report.events')}</h3>
            {shown.events.length === 0 ? (
              <EmptyList>{t('rollCall.report.nothing')}</EmptyList>
            ) : (
              <ListTable
                label={t('rollCall.report.events')}
                hasButtons={false}
                columns={[
                  t('rollCall.report.at'),
                  t('rollCall.report.name'),
                  t('rollCall.report.what'),
                  t('rollCall.report.by'),
                ]}
              >
                {shown.events.map(({ at, name, what, by }) => (
                  <ListRow key={`${at}${name}${what}${by}`}>
                    <td>{time(at)}</td>
                    <th scope="row">
                      <bdi>{name}</bdi>
                    </th>
                    <td>{t(`rollCall.event.${what}`)}</td>
                    <td>
                      <bdi>{by}</bdi>
                    </td>
                  </ListRow>
                ))}
              </ListTable>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
