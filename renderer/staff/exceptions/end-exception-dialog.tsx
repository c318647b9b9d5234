import { useTranslation } from 'react-i18next';
import type { DeviceException } from '../../../shared/domain/exceptions.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';

interface EndExceptionDialogProps {
  exception: DeviceException;
  onClose: () => void;
  onEnded: () => void;
}

/** Says in words what comes of it: whoever is on site with the device has to be told. */
export function EndExceptionDialog({ exception, onClose, onEnded }: EndExceptionDialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const end = useCallMutation('exceptions.end');
  const device = t(`deviceShort.${exception.device}`);
  return (
    <Overlay
      title={
        <Isolated
          sentence={(isolate) => t('staff.exceptions.endTitle', { name: isolate(exception.forName), device })}
        />
      }
      onClose={onClose}
    >
      <p>{t('staff.exceptions.endWhat')}</p>
      {end.isError && <Notice kind="problem">{sentence(end.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={end.isPending}
          onPress={() => end.mutate({ exceptionId: exception.id }, { onSuccess: onEnded })}
        >
          {t('staff.exceptions.end')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
