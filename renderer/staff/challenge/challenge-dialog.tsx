import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Seen } from '../../../shared/domain/challenges.ts';
import { outcomes as allOutcomes, seen as allSeen } from '../../../shared/domain/challenges.ts';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import type { ChallengeId } from '../../../shared/domain/ids.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseSome } from '../../ui/choice.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { TickBox } from '../../ui/tick-box.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { ChallengedPerson } from './challenged-person.tsx';
import styles from './challenge-dialog.module.css';
import { NeedHelp } from './need-help.tsx';
import { OutcomeButtons } from './outcome-buttons.tsx';
import { PlaceField } from './place-field.tsx';
import { presetSeen } from './preset-seen.ts';

export interface Recorded {
  challengeId: ChallengeId;
  visit: VisitOnSite | null;
  place: string;
}

interface ChallengeDialogProps {
  /** Null for a person who is not on the list of who is here. */
  visit: VisitOnSite | null;
  onClose: () => void;
  onRecorded: (recorded: Recorded) => void;
}

/** What was seen is there from the visit's reasons; a touch on what came of it records it. Details come only if asked for. */
export function ChallengeDialog({ visit, onClose, onRecorded }: ChallengeDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const record = useCallMutation('challenges.record');
  const [seen, setSeen] = useState<Seen[]>(() => (visit ? presetSeen(visit.reasons) : ['unknown-person']));
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [place, setPlace] = useState('');
  const [note, setNote] = useState('');
  const [withDetails, setWithDetails] = useState(false);
  const [tried, setTried] = useState(false);

  function save(came: Outcome[]) {
    setTried(true);
    if (seen.length === 0 || came.length === 0) return;
    const visitId = visit ? { visitId: visit.visitId } : {};
    const details = { seen, place, outcomes: came, note: withDetails ? note : '' };
    record.mutate(
      { ...visitId, ...details },
      { onSuccess: ({ id }) => onRecorded({ challengeId: id, visit, place: place.trim() }) },
    );
  }

  const title = visit ? (
    <Isolated sentence={(isolate) => t('staff.challenge.title', { name: isolate(visit.name) })} />
  ) : (
    t('staff.challenge.titleUnknown')
  );
  return (
    <Overlay title={title} onClose={onClose} wide="very">
      {visit && <ChallengedPerson visit={visit} />}
      <ChooseSome
        label={t('staff.challenge.seen')}
        layout="tight"
        options={allSeen.map((value) => ({ value, label: t(`seen.${value}`) }))}
        value={seen}
        onChange={setSeen}
        problem={tried && seen.length === 0 ? t('staff.challenge.chooseSeen') : undefined}
      />
      <PlaceField value={place} onChange={setPlace} problem={errorText.field(record.error, 'place')} />
      {withDetails ? (
        <>
          <ChooseSome
            label={t('staff.challenge.outcome')}
            layout="tight"
            options={allOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
            value={outcomes}
            onChange={setOutcomes}
            problem={tried && outcomes.length === 0 ? t('staff.challenge.chooseOutcome') : undefined}
          />
          <TextInput
            label={t('staff.challenge.note')}
            hint={t('staff.challenge.noteHint')}
            multiline
            value={note}
            onChange={setNote}
            problem={errorText.field(record.error, 'note')}
          />
        </>
      ) : (
        <OutcomeButtons isDisabled={record.isPending} onChoose={(outcome) => save([outcome])} />
      )}
      {record.isError && <Notice kind="problem">{errorText.sentence(record.error)}</Notice>}
      <DialogButtons>
        <div className={styles.beside}>
          <NeedHelp place={place} />
          <TickBox
            label={t('staff.challenge.detailsFirst')}
            name={t('staff.challenge.detailsFirst')}
            isSelected={withDetails}
            onChange={setWithDetails}
            isDisabled={false}
          />
        </div>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        {withDetails && (
          <Button look="primary" isDisabled={record.isPending} onPress={() => save(outcomes)}>
            {t('staff.challenge.save')}
          </Button>
        )}
      </DialogButtons>
    </Overlay>
  );
}
