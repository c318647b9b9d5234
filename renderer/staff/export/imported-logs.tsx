import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedLog } from '../../../shared/domain/log-import.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListRow, ListTable } from '../shell/list-table.tsx';
import { UndoImportDialog } from './undo-import-dialog.tsx';

/** Every earlier log that was imported; one that was taken out again stays, and says so. */
export function ImportedLogs({ logs, timeZone }: { logs: readonly ImportedLog[]; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const [undone, setUndone] = useState<ImportedLog | null>(null);
  if (logs.length === 0) return <EmptyList>{t('staff.logImport.noImports')}</EmptyList>;
  const when = (at: ImportedLog['importedAt']) => siteDateTime(at, timeZone, i18n.language);
  return (
    <>
      <ListTable
        label={t('staff.logImport.imports')}
        columns={[
          t('staff.logImport.fileColumn'),
          t('staff.logImport.visitsColumn'),
          t('staff.logImport.whenColumn'),
          t('staff.expected.actions'),
        ]}
      >
        {logs.map((log) => (
          <ListRow key={log.id} isOver={log.undoneAt !== null}>
            <th scope="row">
              <bdi>{log.fileName}</bdi>
            </th>
            <td>{log.visits}</td>
            <td>
              <bdi>{t('staff.logImport.byWhom', { when: when(log.importedAt), name: log.importedBy })}</bdi>
            </td>
            <td>
              {log.undoneAt === null ? (
                <Button
                  size="small"
                  aria-label={t('staff.logImport.undoName', { fileName: log.fileName })}
                  onPress={() => setUndone(log)}
                >
                  {t('staff.logImport.undo')}
                </Button>
              ) : (
                t('staff.logImport.undone', { when: when(log.undoneAt) })
              )}
            </td>
          </ListRow>
        ))}
      </ListTable>
      {undone && <UndoImportDialog log={undone} onClose={() => setUndone(null)} />}
    </>
  );
}
