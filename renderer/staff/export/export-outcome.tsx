import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { JobProgress } from './job-progress.tsx';
import type { Export } from './use-export.ts';

/** How far an export is, and what came of it. */
export function ExportOutcome({ saving }: Pick<Export, 'saving'>) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  return (
    <>
      {saving.isPending && <p role="status">{t('staff.export.working')}</p>}
      {saving.isPending && <JobProgress kind="export" label={t('staff.export.working')} />}
      {saving.isError && <Notice kind="problem">{sentence(saving.error)}</Notice>}
      {saving.isSuccess && (
        <Notice kind={saving.data.saved || saving.data.because === 'cancelled' ? 'good' : 'problem'}>
          <Result result={saving.data} />
        </Notice>
      )}
    </>
  );
}

function Result({ result }: { result: CallOutput<'exports.save'> }) {
  const { t } = useTranslation();
  if (!result.saved) {
    return result.because === 'cancelled'
      ? t('staff.export.cancelled')
      : t('staff.export.tooMany', { count: result.most });
  }
  const { fileName, rows } = result;
  return (
    <Isolated sentence={(isolate) => t('staff.export.saved', { fileName: isolate(fileName), count: rows })} />
  );
}
