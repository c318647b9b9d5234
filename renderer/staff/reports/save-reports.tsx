import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Days } from './report-range.ts';
import styles from './save-reports.module.css';

/** Both papers, of the days that are chosen. Where they go is asked in the system's own dialog: this page sees no path. */
export function SaveReports({ days }: { days: Days }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const saving = useCallMutation('reports.save');
  return (
    <>
      <div className={styles.buttons}>
        {(['termly', 'inspection'] as const).map((kind) => (
          <div key={kind} className={styles.kind}>
            <Button
              look={kind === 'termly' ? 'primary' : 'secondary'}
              isDisabled={saving.isPending}
              onPress={() => saving.mutate({ kind, range: days })}
            >
              {t(`staff.reports.save.${kind}`)}
            </Button>
            <p>{t(`staff.reports.saveHint.${kind}`)}</p>
          </div>
        ))}
      </div>
      {saving.isPending && <p role="status">{t('staff.reports.saving')}</p>}
      {saving.isError && <Notice kind="problem">{errorText.sentence(saving.error)}</Notice>}
      {saving.isSuccess && (
        <Notice kind="good">
          <Saved result={saving.data} />
        </Notice>
      )}
    </>
  );
}

function Saved({ result }: { result: CallOutput<'reports.save'> }) {
  const { t } = useTranslation();
  if (!result.saved) return t('staff.reports.notSaved');
  const { fileName } = result;
  return <Isolated sentence={(isolate) => t('staff.reports.saved', { fileName: isolate(fileName) })} />;
}
