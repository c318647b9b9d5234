import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from './dialog-buttons.tsx';

interface ConfirmDialogProps {
  title: ReactNode;
  /** What comes of it, in words. */
  children: ReactNode;
  /** The word on the button that does it. */
  action: string;
  isBusy: boolean;
  /** In words, why it was refused. */
  problem: string | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something is done that can't be taken back. */
export function ConfirmDialog({ title, children, action, isBusy, problem, ...on }: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Overlay title={title} onClose={on.onClose}>
      <p>{children}</p>
      {problem !== null && <Notice kind="problem">{problem}</Notice>}
      <DialogButtons>
        <Button onPress={on.onClose}>{t('action.cancel')}</Button>
        <Button look="primary" isDisabled={isBusy} onPress={on.onConfirm}>
          {action}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
