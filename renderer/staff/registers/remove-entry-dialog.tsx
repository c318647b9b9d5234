import { useTranslation } from 'react-i18next';
import type { RegisterEntry } from '../../../shared/domain/registers.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';

interface RemoveEntryDialogProps {
  entry: RegisterEntry;
  onClose: () => void;
  onRemoved: () => void;
}

/** Asks first: what was written down of the device is gone from the register. */
export function RemoveEntryDialog({ entry, onClose, onRemoved }: RemoveEntryDialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const remove = useCallMutation('registers.remove');
  return (
    <Overlay
      title={
        <Isolated sentence={(isolate) => t('staff.registers.removeTitle', { name: isolate(entry.name) })} />
      }
      onClose={onClose}
    >
      <p>{t('staff.registers.removeWhat')}</p>
      {remove.isError && <Notice kind="problem">{sentence(remove.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={remove.isPending}
          onPress={() => remove.mutate({ entryId: entry.id }, { onSuccess: onRemoved })}
        >
          {t('staff.registers.removeNow')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
