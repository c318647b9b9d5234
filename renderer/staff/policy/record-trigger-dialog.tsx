import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TriggerKind } from '../../../shared/domain/policy-reviews.ts';
import { triggerKinds } from '../../../shared/domain/policy-reviews.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../shell/day-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import type { RecordDialogProps } from './record-review-dialog.tsx';
import styles from './dialog-form.module.css';

/** That something happened which asks for a review before its day comes. */
export function RecordTriggerDialog({ timeZone, onClose, onRecorded }: RecordDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const record = useCallMutation('policy.recordTrigger');
  const [kind, setKind] = useState<TriggerKind | null>(null);
  const [happenedOn, setHappenedOn] = useState<string>(() => siteDay(toInstant(new Date()), timeZone));
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const problem = (name: string) => errorText.field(record.error, name);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (kind !== null && !record.isPending) {
      record.mutate({ kind, happenedOn, note }, { onSuccess: onRecorded });
    }
  }

  return (
    <Overlay title={t('staff.policy.recordTrigger')} onClose={onClose} wide>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{t('staff.policy.triggerWhat')}</p>
        <ChooseOne
          label={t('staff.policy.triggerKind')}
          options={triggerKinds.map((value) => ({ value, label: t(`staff.policy.trigger.${value}`) }))}
          value={kind}
          onChange={setKind}
          problem={tried && kind === null ? t('staff.policy.chooseTrigger') : problem('kind')}
        />
        <DayInput
          label={t('staff.policy.happenedOn')}
          value={happenedOn}
          onChange={setHappenedOn}
          problem={problem('happenedOn')}
        />
        <TextInput
          label={t('staff.policy.note')}
          hint={t('staff.policy.triggerNoteHint')}
          value={note}
          onChange={setNote}
          problem={problem('note')}
          multiline
        />
        {record.isError && <Notice kind="problem">{errorText.sentence(record.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={record.isPending}>
            {t('staff.policy.recordTrigger')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
