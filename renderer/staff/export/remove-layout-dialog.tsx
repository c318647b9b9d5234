import { useTranslation } from 'react-i18next';
import type { Layout } from '../../../shared/domain/exports.ts';
import { callError } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';

/** Asks before columns that somebody put together are gone for everybody. */
export function RemoveLayoutDialog({ layout, onClose }: { layout: Layout; onClose: () => void }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const removing = useCallMutation('layouts.remove');
  const refused = (error: unknown) =>
    callError(error).fields?.layoutId === 'scheduled' ? t('staff.layouts.scheduled') : sentence(error);
  return (
    <ConfirmDialog
      title={
        <Isolated sentence={(isolate) => t('staff.layouts.removeTitle', { name: isolate(layout.name) })} />
      }
      action={t('staff.layouts.remove')}
      isBusy={removing.isPending}
      problem={removing.isError ? refused(removing.error) : null}
      onConfirm={() => removing.mutate({ layoutId: layout.id }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {t('staff.layouts.removeWhat')}
    </ConfirmDialog>
  );
}
