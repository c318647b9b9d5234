import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../../shared/domain/staff.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';

interface RevokeStaffPassDialogProps {
  person: StaffMember;
  onClose: () => void;
  onRevoked: () => void;
}

/** Says in words what comes of it, since it can't be taken back. */
export function RevokeStaffPassDialog({ person, onClose, onRevoked }: RevokeStaffPassDialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const revoke = useCallMutation('people.revokePass');
  return (
    <ConfirmDialog
      title={
        <Isolated sentence={(isolate) => t('staff.passes.revokeTitle', { name: isolate(person.name) })} />
      }
      action={t('staff.people.revokePass')}
      isBusy={revoke.isPending}
      problem={revoke.isError ? sentence(revoke.error) : null}
      onConfirm={() => revoke.mutate({ staffId: person.id }, { onSuccess: onRevoked })}
      onClose={onClose}
    >
      {t('staff.people.revokePassWhat')}
    </ConfirmDialog>
  );
}
