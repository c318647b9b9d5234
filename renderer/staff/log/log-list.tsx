import { useTranslation } from 'react-i18next';
import type { VisitId } from '../../../shared/domain/ids.ts';
import type { LogFilter } from '../../../shared/domain/log.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { LogTable } from './log-table.tsx';
import { useLogPages } from './use-log-pages.ts';
import styles from './log-list.module.css';

interface LogListProps {
  filter: LogFilter;
  timeZone: string;
  onOpen: (visitId: VisitId) => void;
  returnTo: VisitId | null;
  showsEntrance: boolean;
}

/** The visits of a filter, the latest first; further ones when they are asked for. */
export function LogList({ filter, ...table }: LogListProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const pages = useLogPages(filter);
  const visits = pages.data?.pages.flatMap((page) => page.visits) ?? [];
  const count = pages.data?.pages[0]?.count;
  return (
    <div className={styles.list}>
      <p role="status" className={styles.count}>
        {count &&
          (count.more
            ? t('staff.log.foundMore', { count: count.found })
            : t('staff.log.found', { count: count.found }))}
      </p>
      {pages.isError && (
        <Notice kind="problem">
          {sentence(pages.error)}
          <Button size="small" onPress={() => void pages.refetch()}>
            {t('action.tryAgain')}
          </Button>
        </Notice>
      )}
      {count && visits.length === 0 && <EmptyList>{t('staff.log.noneFound')}</EmptyList>}
      {visits.length > 0 && <LogTable visits={visits} {...table} />}
      {pages.hasNextPage && (
        <div>
          <Button isDisabled={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
            {t('staff.log.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
