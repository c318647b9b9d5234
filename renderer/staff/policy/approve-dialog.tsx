import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyDraft, PolicyVersionTexts } from '../../../shared/domain/policy.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { callError } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../shell/day-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { ApprovalSummary } from './approval-summary.tsx';
import styles from './dialog-form.module.css';

interface ApproveDialogProps {
  draft: PolicyDraft;
  base: PolicyVersionTexts;
  nextVersion: number;
  timeZone: string;
  onClose: () => void;
  /** Something is wrong with the draft itself, and is to be said there. */
  onRefused: (error: unknown) => void;
  onApproved: (version: number, inForceFrom: string) => void;
}

const ownFields = ['approvedBy', 'inForceFrom'] as const;

/** Makes the draft a version: who approved it, from when it holds, and what that will do. */
export function ApproveDialog({ draft, base, nextVersion, timeZone, ...on }: ApproveDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const approve = useCallMutation('policy.approve');
  const [today] = useState(() => siteDay(toInstant(new Date()), timeZone));
  const [approvedBy, setApprovedBy] = useState('');
  const [inForceFrom, setInForceFrom] = useState<string>(today);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (approve.isPending) return;
    approve.mutate(
      { approvedBy, inForceFrom },
      {
        onSuccess: ({ version }) => on.onApproved(version, inForceFrom),
        onError: (error) => {
          const fields = Object.keys(callError(error).fields ?? {});
          const isOwn = fields.every((field) => (ownFields as readonly string[]).includes(field));
          if (!isOwn) on.onRefused(error);
        },
      },
    );
  }

  return (
    <Overlay title={t('staff.policy.approveTitle', { version: nextVersion })} onClose={on.onClose} wide>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.days}>
          <TextInput
            label={t('staff.policy.approvedBy')}
            hint={t('staff.policy.approvedByHint')}
            value={approvedBy}
            onChange={setApprovedBy}
            problem={errorText.field(approve.error, 'approvedBy')}
            autoFocus
          />
          <DayInput
            label={t('staff.policy.firstDay')}
            value={inForceFrom}
            onChange={setInForceFrom}
            problem={errorText.field(approve.error, 'inForceFrom')}
          />
        </div>
        <ApprovalSummary
          draft={draft}
          base={base}
          version={nextVersion}
          inForceFrom={inForceFrom}
          today={today}
          timeZone={timeZone}
        />
        {approve.isError && <Notice kind="problem">{errorText.sentence(approve.error)}</Notice>}
        <DialogButtons>
          <Button onPress={on.onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={approve.isPending}>
            {t('staff.policy.approveSave', { version: nextVersion })}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
