import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { Answered } from '../shell/answered.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import { ImportedLogs } from './imported-logs.tsx';
import { LogImportProblems } from './log-import-problems.tsx';
import { ReadLogForm } from './read-log-form.tsx';

/** Visits of an earlier system, brought in from a file. */
export function ImportPart({ site }: PageProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const reading = useCallMutation('logImport.read');
  const logs = useCallQuery('logImport.list', {});
  const [imported, setImported] = useState<CallOutput<'logImport.run'> | null>(null);
  const file = reading.data?.chosen ? reading.data : null;
  function choose(): void {
    setImported(null);
    reading.mutate({});
  }
  return (
    <>
      <SettingsSection title={t('staff.logImport.title')} hint={t('staff.logImport.hint')}>
        <div>
          <Button isDisabled={reading.isPending} onPress={choose}>
            {t(file === null ? 'staff.logImport.choose' : 'staff.logImport.again')}
          </Button>
        </div>
        {reading.isError && <Notice kind="problem">{sentence(reading.error)}</Notice>}
        {file !== null && file.problems.length > 0 && (
          <LogImportProblems problems={file.problems} count={file.problems.length} />
        )}
        {file !== null && file.problems.length === 0 && (
          <ReadLogForm
            key={file.importId}
            file={file}
            timeZone={site.timeZone}
            onImported={(result) => {
              setImported(result);
              if (result.visits !== null) reading.reset();
            }}
          />
        )}
        {imported !== null && (
          <Notice kind="good">
            {imported.visits === null
              ? t('staff.logImport.stopped')
              : t('staff.logImport.done', { count: imported.visits })}
          </Notice>
        )}
      </SettingsSection>
      <SettingsSection title={t('staff.logImport.imports')}>
        <Answered query={logs}>{(all) => <ImportedLogs logs={all} timeZone={site.timeZone} />}</Answered>
      </SettingsSection>
    </>
  );
}
