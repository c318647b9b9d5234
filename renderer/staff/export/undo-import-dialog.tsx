import { useTranslation } from 'react-i18next';
import type { ImportedLog } from '../../../shared/domain/log-import.ts';
import { callError } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';

/** Asks before visits are deleted: it is the one place where the office can. */
export function UndoImportDialog({ log, onClose }: { log: ImportedLog; onClose: () => void }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const undoing = useCallMutation('logImport.undo');
  return (
    <Overlay title={t('staff.logImport.undoTitle')} onClose={onClose}>
      <p>
        <Isolated
          sentence={(isolate) =>
            t('staff.logImport.undoText', { count: log.visits, fileName: isolate(log.fileName) })
          }
        />
      </p>
      {undoing.isError && (
        <Notice kind="problem">
          {callError(undoing.error).code === 'wrong-state'
            ? t('staff.logImport.undoRefused')
            : sentence(undoing.error)}
        </Notice>
      )}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={undoing.isPending}
          onPress={() => undoing.mutate({ logImportId: log.id }, { onSuccess: onClose })}
        >
          {t('staff.logImport.undo')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
