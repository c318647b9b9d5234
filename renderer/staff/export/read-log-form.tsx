import { useState } from 'react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { ReadLog } from '../../../shared/domain/log-import.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Answered } from '../shell/answered.tsx';
import { CategoryMapping } from './category-mapping.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { JobProgress } from './job-progress.tsx';
import { LogImportProblems } from './log-import-problems.tsx';
import { PreviewTable } from './preview-table.tsx';

interface ReadLogFormProps {
  file: Extract<ReadLog, { chosen: true }>;
  timeZone: string;
  onImported: (result: CallOutput<'logImport.run'>) => void;
}

/** Says how a file is to be read, shows what comes of it, and imports it. */
export function ReadLogForm({ file, timeZone, onImported }: ReadLogFormProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const [plan, setPlan] = useState(file.guess);
  const wanted = { importId: file.importId, plan };
  const preview = useCallQuery('logImport.preview', wanted, { placeholderData: keepPreviousData });
  const running = useCallMutation('logImport.run');
  const saving = useCallMutation('logImport.saveProblems');
  const { fileName, lines: count } = file;
  return (
    <>
      <p>
        <Isolated sentence={(isolate) => t('staff.logImport.file', { fileName: isolate(fileName), count })} />
      </p>
      <ColumnMapping headings={file.headings} plan={plan} onChange={setPlan} />
      <Answered query={preview}>
        {({ rows, categories, visits, problems, problemCount }) => (
          <>
            <CategoryMapping words={categories} plan={plan} onChange={setPlan} />
            {problemCount > 0 && (
              <LogImportProblems problems={problems} count={problemCount}>
                <Button size="small" onPress={() => saving.mutate(wanted)}>
                  {t('staff.logImport.saveProblems')}
                </Button>
              </LogImportProblems>
            )}
            <h3>{t('staff.logImport.preview')}</h3>
            <p>{t('staff.logImport.previewOf', { count: visits })}</p>
            {rows.length > 0 && <PreviewTable rows={rows} timeZone={timeZone} />}
            {running.isPending && <JobProgress kind="log-import" label={t('staff.logImport.working')} />}
            {running.isError && <Notice kind="problem">{sentence(running.error)}</Notice>}
            {saving.isError && <Notice kind="problem">{sentence(saving.error)}</Notice>}
            <div>
              <Button
                look="primary"
                size="large"
                isDisabled={problemCount > 0 || visits === 0 || running.isPending || preview.isFetching}
                onPress={() => running.mutate(wanted, { onSuccess: onImported })}
              >
                {t('staff.logImport.go', { count: visits })}
              </Button>
            </div>
          </>
        )}
      </Answered>
    </>
  );
}
