import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubjectRequestId } from '../../../shared/domain/ids.ts';
import type { Candidate } from '../../../shared/domain/requests.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import styles from './request-form.module.css';
import { useRequestError } from './use-request-error.ts';

interface CorrectDialogProps {
  requestId: SubjectRequestId;
  visitor: Candidate;
  onClose: () => void;
  onCorrected: () => void;
}

/** What is right of a visitor, and why. */
export function CorrectDialog({ requestId, visitor, onClose, onCorrected }: CorrectDialogProps) {
  const { t } = useTranslation();
  const { sentence, field } = useRequestError();
  const correct = useCallMutation('requests.correct');
  const [name, setName] = useState(visitor.name);
  const [organisation, setOrganisation] = useState(visitor.organisation);
  const [reason, setReason] = useState('');
  const problem = (path: string) => field(correct.error, `correction.${path}`);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (correct.isPending) return;
    const correction = { visitorId: visitor.id, name, organisation, reason };
    correct.mutate({ requestId, correction }, { onSuccess: onCorrected });
  }

  return (
    <Overlay title={t('staff.requests.correct.dialog')} onClose={onClose} wide>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('staff.requests.correct.name')}
          value={name}
          onChange={setName}
          problem={problem('name')}
        />
        <TextInput
          label={t('staff.requests.correct.organisation')}
          value={organisation}
          onChange={setOrganisation}
          problem={problem('organisation')}
        />
        <TextInput
          label={t('staff.requests.correct.reason')}
          hint={t('staff.requests.correct.reasonHint')}
          value={reason}
          onChange={setReason}
          problem={problem('reason')}
        />
        {correct.error && (
          <Notice kind="problem">{field(correct.error, 'correction') ?? sentence(correct.error)}</Notice>
        )}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={correct.isPending}>
            {t('staff.requests.correct.save')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
