import { useTranslation } from 'react-i18next';
import type { JobKind } from '../../../shared/domain/jobs.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import styles from './job-progress.module.css';

/** How far this window's long work is, and a way to stop it; nothing where there is none. */
export function JobProgress({ kind, label }: { kind: JobKind; label: string }) {
  const { t } = useTranslation();
  const jobs = useCallQuery('jobs.mine', {});
  const cancelling = useCallMutation('jobs.cancel');
  const job = jobs.data?.find((one) => one.kind === kind);
  if (!job) return null;
  const { id, done, total } = job;
  return (
    <div className={styles.job}>
      <progress
        className={styles.bar}
        aria-label={label}
        max={total ?? 1}
        {...(total !== null && total > 0 && { value: done })}
      />
      <span className={styles.count}>
        {total === null
          ? t('staff.jobs.done', { count: done })
          : t('staff.jobs.doneOf', { done: String(done), count: total })}
      </span>
      <Button isDisabled={cancelling.isPending} onPress={() => cancelling.mutate({ jobId: id })}>
        {t('staff.jobs.stop')}
      </Button>
    </div>
  );
}
