import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import type { UsedLocker } from './group-lockers.ts';

interface HandBackDialogProps {
  locker: UsedLocker;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks first where the visitor is still here, since they are then on site with the device. */
export function HandBackDialog({ locker, onClose, onConfirm }: HandBackDialogProps) {
  const { t } = useTranslation();
  const { number, use } = locker;
  return (
    <Overlay title={t('staff.lockers.handBackTitle', { number })} onClose={onClose}>
      <p>
        <Isolated
          sentence={(isolate) => t('staff.lockers.handBackWhat', { name: isolate(use.visitorName) })}
        />
      </p>
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" onPress={onConfirm}>
          {t('staff.lockers.handBack')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
