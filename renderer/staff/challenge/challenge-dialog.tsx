import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Seen } from '../../../shared/domain/challenges.ts';
import { outcomes as allOutcomes, seen as allSeen } from '../../../shared/domain/challenges.ts';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseSome } from '../../ui/choice.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import styles from './challenge-dialog.module.css';

interface ChallengeDialogProps {
  /** Null for a person who is not on the list of who is here. */
  visit: VisitOnSite | null;
  onClose: () => void;
  onRecorded: () => void;
}

/** What was seen, and what came of it: two touches and "Record challenge". The rest helps, and may stay empty. */
export function ChallengeDialog({ visit, onClose, onRecorded }: ChallengeDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const record = useCallMutation('challenges.record');
  const [seen, setSeen] = useState<Seen[]>([]);
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [place, setPlace] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);

  function save() {
    setTried(true);
    if (seen.length === 0 || outcomes.length === 0) return;
    const visitId = visit ? { visitId: visit.visitId } : {};
    record.mutate({ ...visitId, seen, place, outcomes, note }, { onSuccess: onRecorded });
  }

  const title = visit ? (
    <Isolated sentence={(isolate) => t('staff.challenge.title', { name: isolate(visit.name) })} />
  ) : (
    t('staff.challenge.titleUnknown')
  );
  return (
    <Overlay title={title} onClose={onClose} wide>
      <ChooseSome
        label={t('staff.challenge.seen')}
        layout="tight"
        options={allSeen.map((value) => ({ value, label: t(`seen.${value}`) }))}
        value={seen}
        onChange={setSeen}
        problem={tried && seen.length === 0 ? t('staff.challenge.chooseSeen') : undefined}
      />
      <ChooseSome
        label={t('staff.challenge.outcome')}
        layout="tight"
        options={allOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        value={outcomes}
        onChange={setOutcomes}
        problem={tried && outcomes.length === 0 ? t('staff.challenge.chooseOutcome') : undefined}
      />
      <div className={styles.more}>
        <TextInput
          label={t('staff.challenge.place')}
          hint={`${t('staff.challenge.placeHint')}. ${t('staff.challenge.optional')}.`}
          value={place}
          onChange={setPlace}
          problem={errorText.field(record.error, 'place')}
        />
        <TextInput
          label={t('staff.challenge.note')}
          hint={`${t('staff.challenge.noteHint')}. ${t('staff.challenge.optional')}.`}
          multiline
          value={note}
          onChange={setNote}
          problem={errorText.field(record.error, 'note')}
        />
      </div>
      {record.isError && <Notice kind="problem">{errorText.sentence(record.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" isDisabled={record.isPending} onPress={save}>
          {t('staff.challenge.save')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
