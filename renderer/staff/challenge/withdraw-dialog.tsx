import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengeEntry } from '../../../shared/domain/challenges.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import styles from './withdraw-dialog.module.css';

const commonReasons = ['mistake', 'twice', 'person'] as const;

interface WithdrawDialogProps {
  entry: ChallengeEntry;
  onClose: () => void;
  onWithdrawn: () => void;
}

/** Takes a challenge back, with a reason. The commonest ones need no keyboard. */
export function WithdrawDialog({ entry, onClose, onWithdrawn }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const withdraw = useCallMutation('challenges.withdraw');
  const [reason, setReason] = useState('');
  return (
    <Overlay title={t('staff.challenges.withdrawTitle')} onClose={onClose}>
      <p>{t('staff.challenges.withdrawHint')}</p>
      <TextInput
        label={t('staff.challenges.withdrawReason')}
        hint={t('staff.challenges.withdrawCommon')}
        value={reason}
        onChange={setReason}
        problem={errorText.field(withdraw.error, 'reason')}
      />
      <div className={styles.common}>
        {commonReasons.map((name) => {
          const words = t(`staff.challenges.commonReasons.${name}`);
          return (
            <Button key={name} size="small" onPress={() => setReason(words)}>
              {words}
            </Button>
          );
        })}
      </div>
      {withdraw.isError && <Notice kind="problem">{errorText.sentence(withdraw.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={withdraw.isPending}
          onPress={() => withdraw.mutate({ challengeId: entry.id, reason }, { onSuccess: onWithdrawn })}
        >
          {t('staff.challenges.withdrawSave')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
