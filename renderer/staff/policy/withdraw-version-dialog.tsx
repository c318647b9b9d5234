import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyVersion } from '../../../shared/domain/policy.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import styles from './dialog-form.module.css';

interface WithdrawVersionDialogProps {
  version: PolicyVersion;
  onClose: () => void;
  onWithdrawn: () => void;
}

/** Takes back a version whose day has not come, with a reason. */
export function WithdrawVersionDialog({ version, onClose, onWithdrawn }: WithdrawVersionDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const withdraw = useCallMutation('policy.withdraw');
  const [reason, setReason] = useState('');

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!withdraw.isPending) {
      withdraw.mutate({ versionId: version.id, reason }, { onSuccess: onWithdrawn });
    }
  }

  return (
    <Overlay title={t('staff.policy.withdrawTitle', { version: version.version })} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{t('staff.policy.withdrawWhat')}</p>
        <TextInput
          label={t('staff.policy.withdrawReason')}
          value={reason}
          onChange={setReason}
          problem={errorText.field(withdraw.error, 'reason')}
          autoFocus
        />
        {withdraw.isError && <Notice kind="problem">{errorText.sentence(withdraw.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={withdraw.isPending}>
            {t('staff.policy.withdrawSave')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
