import { useTranslation } from 'react-i18next';
import type { ExportRun } from '../../../shared/domain/export-schedule.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListRow, ListTable } from '../shell/list-table.tsx';

/** What came of each export by the clock, the latest first. */
export function RunList({ runs, timeZone }: { runs: readonly ExportRun[]; timeZone: string }) {
  const { t, i18n } = useTranslation();
  if (runs.length === 0) return <EmptyList>{t('staff.schedule.noRuns')}</EmptyList>;
  const when = (at: ExportRun['dueAt']) => siteDateTime(at, timeZone, i18n.language);
  return (
    <ListTable
      hasButtons={false}
      label={t('staff.schedule.runs')}
      columns={(['due', 'tried', 'outcome'] as const).map((column) => t(`staff.schedule.column.${column}`))}
    >
      {runs.map((run) => (
        <ListRow key={run.id}>
          <th scope="row">{when(run.dueAt)}</th>
          <td>{when(run.triedAt)}</td>
          <td>
            {run.problem === null ? (
              <>
                <bdi>{run.fileName}</bdi> · {t('staff.export.visits', { count: run.visits })}
              </>
            ) : (
              t('staff.schedule.failed', {
                why: t(`staff.schedule.problem.${run.problem}`),
                count: run.tries,
              })
            )}
          </td>
        </ListRow>
      ))}
    </ListTable>
  );
}
