import { useTranslation } from 'react-i18next';
import type { VisitId } from '../../../shared/domain/ids.ts';
import type { LogRow } from '../../../shared/domain/log.ts';
import { siteDateTime, siteDay, siteTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';
import { useKeptName } from '../shell/use-kept-name.ts';
import styles from './log-table.module.css';

interface LogTableProps {
  visits: readonly LogRow[];
  timeZone: string;
  onOpen: (visitId: VisitId) => void;
  /** The visit whose page was just left: the keyboard goes on from there. */
  returnTo: VisitId | null;
  /** Whether there is more than one entrance to tell apart. */
  showsEntrance: boolean;
}

const columns = ['visitor', 'category', 'host', 'when', 'entrance', 'badge'] as const;

export function LogTable({ visits, timeZone, onOpen, returnTo, showsEntrance }: LogTableProps) {
  const { t } = useTranslation();
  const keptName = useKeptName();
  const shown = columns.filter((column) => showsEntrance || column !== 'entrance');
  return (
    <div className={styles.log}>
      <ListTable
        label={t('staff.log.title')}
        columns={[...shown.map((column) => t(`staff.log.column.${column}`)), t('staff.onSite.actions')]}
      >
        {visits.map((visit) => (
          <ListRow key={visit.visitId}>
            <th scope="row">
              <bdi>{keptName(visit.name)}</bdi>
              {visit.organisation !== '' && <bdi className={styles.line}>{visit.organisation}</bdi>}
              {visit.challenges > 0 && (
                <span className={styles.challenged}>
                  {t('staff.onSite.challenged', { count: visit.challenges })}
                </span>
              )}
            </th>
            <td>
              <bdi>{visit.category}</bdi>
            </td>
            <td>
              <bdi>{visit.host}</bdi>
            </td>
            <td>
              <Stay visit={visit} timeZone={timeZone} />
            </td>
            {showsEntrance && (
              <td>
                <bdi>{visit.entrance}</bdi>
              </td>
            )}
            <td>{visit.badgeNumber}</td>
            <td>
              <OpenVisit visit={visit} timeZone={timeZone} onOpen={onOpen} returnTo={returnTo} />
            </td>
          </ListRow>
        ))}
      </ListTable>
    </div>
  );
}

function Stay({ visit, timeZone }: { visit: LogRow; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const { signedInAt, signedOutAt, signedOutBy } = visit;
  const onOneDay = signedOutAt !== null && siteDay(signedOutAt, timeZone) === siteDay(signedInAt, timeZone);
  const out =
    signedOutAt === null
      ? t('staff.log.here')
      : onOneDay
        ? siteTime(signedOutAt, timeZone, i18n.language)
        : siteDateTime(signedOutAt, timeZone, i18n.language);
  return (
    <>
      {siteDateTime(signedInAt, timeZone, i18n.language)} –{' '}
      <span className={signedOutAt === null ? styles.here : undefined}>{out}</span>
      {signedOutBy === 'office' && <span className={styles.line}>{t('staff.log.closed')}</span>}
    </>
  );
}

function OpenVisit({
  visit,
  timeZone,
  onOpen,
  returnTo,
}: { visit: LogRow } & Pick<LogTableProps, 'timeZone' | 'onOpen' | 'returnTo'>) {
  const { t, i18n } = useTranslation();
  const keptName = useKeptName();
  const when = siteDateTime(visit.signedInAt, timeZone, i18n.language);
  return (
    <RowButtons>
      <Button
        size="small"
        autoFocus={visit.visitId === returnTo}
        aria-label={t('staff.log.openName', { name: keptName(visit.name), when })}
        onPress={() => onOpen(visit.visitId)}
      >
        {t('staff.log.open')}
      </Button>
    </RowButtons>
  );
}
