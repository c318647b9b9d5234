import { useTranslation } from 'react-i18next';
import type { PassEntry } from '../../../shared/domain/passes.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { useKeptName } from '../shell/use-kept-name.ts';

interface RevokeDialogProps {
  pass: PassEntry;
  onClose: () => void;
  onRevoked: () => void;
}

/** Says in words what comes of it, since it can't be taken back. */
export function RevokeDialog({ pass, onClose, onRevoked }: RevokeDialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const keptName = useKeptName();
  const revoke = useCallMutation('passes.revoke');
  return (
    <Overlay
      title={
        <Isolated
          sentence={(isolate) => t('staff.passes.revokeTitle', { name: isolate(keptName(pass.name)) })}
        />
      }
      onClose={onClose}
    >
      <p>{t('staff.passes.revokeWhat')}</p>
      {revoke.isError && <Notice kind="problem">{sentence(revoke.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={revoke.isPending}
          onPress={() => revoke.mutate({ passId: pass.id }, { onSuccess: onRevoked })}
        >
          {t('staff.passes.revoke')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
