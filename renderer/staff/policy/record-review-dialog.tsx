import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewOutcomes } from '../../../shared/domain/policy-reviews.ts';
import type { ReviewOutcome } from '../../../shared/domain/policy-reviews.ts';
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
import { aYearOn } from './a-year-on.ts';
import styles from './dialog-form.module.css';

export interface RecordDialogProps {
  timeZone: string;
  onClose: () => void;
  onRecorded: () => void;
}

/** That the policy was reviewed: when, by whom, with what outcome, and when the next one is due. */
export function RecordReviewDialog({ timeZone, onClose, onRecorded }: RecordDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const record = useCallMutation('policy.recordReview');
  const [reviewedOn, setReviewedOn] = useState<string>(() => siteDay(toInstant(new Date()), timeZone));
  const [reviewedBy, setReviewedBy] = useState('');
  const [outcome, setOutcome] = useState<ReviewOutcome | null>(null);
  const [note, setNote] = useState('');
  // A year on, until somebody chooses another day.
  const [chosenNext, setChosenNext] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const nextReviewOn = chosenNext ?? aYearOn(reviewedOn);
  const problem = (name: string) => errorText.field(record.error, name);
  const required = errorText.fieldSentence('required');
  const isWhole = outcome !== null && reviewedBy.trim() !== '';

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (!isWhole || record.isPending) return;
    const review = { reviewedOn, reviewedBy, outcome, note, nextReviewOn };
    record.mutate(review, { onSuccess: onRecorded });
  }

  return (
    <Overlay title={t('staff.policy.recordReview')} onClose={onClose} wide>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.days}>
          <DayInput
            label={t('staff.policy.reviewedOn')}
            value={reviewedOn}
            onChange={setReviewedOn}
            problem={problem('reviewedOn')}
          />
          <DayInput
            label={t('staff.policy.nextReviewOn')}
            value={nextReviewOn}
            onChange={setChosenNext}
            problem={problem('nextReviewOn')}
          />
        </div>
        <TextInput
          label={t('staff.policy.reviewedBy')}
          hint={t('staff.policy.reviewedByHint')}
          value={reviewedBy}
          onChange={setReviewedBy}
          problem={tried && reviewedBy.trim() === '' ? required : problem('reviewedBy')}
        />
        <ChooseOne
          label={t('staff.policy.outcomeQuestion')}
          options={reviewOutcomes.map((value) => ({ value, label: t(`staff.policy.outcome.${value}`) }))}
          value={outcome}
          onChange={setOutcome}
          problem={tried && outcome === null ? t('staff.policy.chooseOutcome') : problem('outcome')}
        />
        <TextInput
          label={t('staff.policy.note')}
          hint={t('staff.challenge.optional')}
          value={note}
          onChange={setNote}
          problem={problem('note')}
          multiline
        />
        {record.isError && <Notice kind="problem">{errorText.sentence(record.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={record.isPending}>
            {t('staff.policy.recordReview')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
