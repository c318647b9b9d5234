import { useTranslation } from 'react-i18next';
import type { RetentionRun } from '../../../shared/domain/retention.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { SettingsSection } from '../settings/settings-section.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListRow, ListTable } from '../shell/list-table.tsx';

/** What was erased, and when. */
export function RunsSection({ runs, timeZone }: { runs: readonly RetentionRun[]; timeZone: string }) {
  const { t } = useTranslation();
  const erased = ({ counts }: RetentionRun) => {
    const some = counts.filter(({ count }) => count !== null && count > 0);
    if (some.length === 0) return t('staff.retention.run.nothing');
    return some
      .map(({ key, count }) =>
        t('staff.retention.one', { what: t(`staff.retention.what.${key}`), count: count ?? 0 }),
      )
      .join(' · ');
  };
  const stateOf = ({ error, finishedAt }: RetentionRun) => {
    if (error !== '') return t(`staff.retention.run.error.${error}`);
    return t(finishedAt === null ? 'staff.retention.run.underWay' : 'staff.retention.run.finished');
  };
  return (
    <SettingsSection title={t('staff.retention.runs')}>
      {runs.length === 0 ? (
        <EmptyList>{t('staff.retention.noRuns')}</EmptyList>
      ) : (
        <ListTable
          label={t('staff.retention.runs')}
          columns={(['when', 'how', 'erased', 'state'] as const).map((column) =>
            t(`staff.retention.run.${column}`),
          )}
          hasButtons={false}
        >
          {runs.map((run) => (
            <ListRow key={run.id}>
              <th scope="row">{siteDateTime(run.startedAt, timeZone, 'en')}</th>
              <td>
                {run.kind === 'nightly'
                  ? t('staff.retention.run.nightly')
                  : t('staff.retention.run.now', { by: run.by })}
              </td>
              <td>{erased(run)}</td>
              <td>{stateOf(run)}</td>
            </ListRow>
          ))}
        </ListTable>
      )}
    </SettingsSection>
  );
}
