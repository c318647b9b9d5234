import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalHold } from '../../../shared/domain/retention.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';

interface LiftHoldDialogProps {
  hold: LegalHold;
  onClose: () => void;
  onLifted: () => void;
}

/** Lets go what was held, with a reason. */
export function LiftHoldDialog({ hold, onClose, onLifted }: LiftHoldDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const lift = useCallMutation('holds.lift');
  const [reason, setReason] = useState('');
  return (
    <Overlay title={t('staff.retention.hold.liftTitle')} onClose={onClose}>
      <p>
        <bdi>{hold.name}</bdi>: {hold.reason}
      </p>
      <p>{t('staff.retention.hold.liftHint')}</p>
      <TextInput
        label={t('staff.retention.hold.liftReason')}
        value={reason}
        onChange={setReason}
        problem={errorText.field(lift.error, 'reason')}
      />
      {lift.isError && <Notice kind="problem">{errorText.sentence(lift.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={lift.isPending}
          onPress={() => lift.mutate({ holdId: hold.id, reason }, { onSuccess: onLifted })}
        >
          {t('staff.retention.hold.liftSave')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
