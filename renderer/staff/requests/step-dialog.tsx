import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRequest } from '../../../shared/contract.ts';
import type { SubjectRequestId } from '../../../shared/domain/ids.ts';
import type { PauseReason, RequestStep } from '../../../shared/domain/requests.ts';
import { pauseReasons } from '../../../shared/domain/requests.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../shell/day-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import styles from './request-form.module.css';
import { useRequestError } from './use-request-error.ts';

/** The steps that are asked about in a dialog. */
export type AskedStep = Exclude<RequestStep['kind'], 'undone'>;
type SentStep = CallRequest<'requests.step'>['step'];

interface StepDialogProps {
  requestId: SubjectRequestId;
  kind: AskedStep;
  /** What stands in the field of the day at first: today, or the due date as it is. */
  day: string;
  onClose: () => void;
}

/** One step of a request: its day, and what there is to say of it. */
export function StepDialog({ requestId, kind, day, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const { sentence, field } = useRequestError();
  const taking = useCallMutation('requests.step');
  const [on, setOn] = useState(day);
  const [words, setWords] = useState('');
  const [why, setWhy] = useState<PauseReason | null>(null);
  const [tried, setTried] = useState(false);

  function step(): SentStep | null {
    if (kind === 'note') return { kind, words };
    if (kind === 'resumed') return { kind, on };
    if (kind === 'paused') return why && { kind, on, why, words };
    return { kind, on, words };
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    const taken = step();
    if (taken && !taking.isPending) taking.mutate({ requestId, step: taken }, { onSuccess: onClose });
  }

  const text = { label: t(`staff.requests.step.${kind}.words`), hint: t(`staff.requests.step.${kind}.hint`) };
  return (
    <Overlay title={t(`staff.requests.step.${kind}.title`)} onClose={onClose} wide>
      <form className={styles.form} onSubmit={submit} noValidate>
        {kind === 'paused' && (
          <ChooseOne
            label={t('staff.requests.why')}
            options={pauseReasons.map((one) => ({
              value: one,
              label: t(`staff.requests.whyOptions.${one}`),
            }))}
            value={why}
            onChange={setWhy}
            problem={tried && why === null ? t('staff.requests.chooseWhy') : undefined}
          />
        )}
        {kind === 'resumed' ? (
          <p>{text.hint}</p>
        ) : (
          <TextInput
            {...text}
            value={words}
            onChange={setWords}
            problem={field(taking.error, 'step.words')}
            multiline={kind === 'note' || kind === 'refused'}
          />
        )}
        {kind !== 'note' && (
          <DayInput
            label={t(kind === 'due' ? 'staff.requests.new.due' : 'staff.requests.on')}
            value={on}
            onChange={setOn}
            problem={field(taking.error, 'step.on')}
          />
        )}
        {taking.error && <Notice kind="problem">{sentence(taking.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={taking.isPending}>
            {t(`staff.requests.step.${kind}.save`)}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
