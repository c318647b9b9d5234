import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Escort } from '../../../shared/domain/categories.ts';
import { Escort as EscortChoice } from '../../../shared/domain/categories.ts';
import type { AssuranceBasis, IdentityKind } from '../../../shared/domain/identity.ts';
import { assuranceBases, identityKinds } from '../../../shared/domain/identity.ts';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { EscortShape } from '../on-site/escort-word.tsx';
import { DayInput } from '../shell/day-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import styles from './identity-dialog.module.css';

interface IdentityDialogProps {
  visit: VisitOnSite;
  onClose: () => void;
  onRecorded: () => void;
}

/** What was seen, and on what the setting relies: kinds and a day. Never a number, never a copy. */
export function IdentityDialog({ visit, onClose, onRecorded }: IdentityDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const record = useCallMutation('identity.record');
  const [identity, setIdentity] = useState<IdentityKind | null>(null);
  const [assurance, setAssurance] = useState<AssuranceBasis | null>(null);
  const [assuredOn, setAssuredOn] = useState('');
  const [escort, setEscort] = useState<Escort>('escorted');
  const [tried, setTried] = useState(false);
  const needsDay = assurance !== null && assurance !== 'not-needed';

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (record.isPending || identity === null || assurance === null) return;
    if (needsDay && assuredOn === '') return;
    record.mutate(
      { visitId: visit.visitId, identity, assurance, assuredOn: needsDay ? assuredOn : null, escort },
      { onSuccess: onRecorded },
    );
  }

  return (
    <Overlay
      title={<Isolated sentence={(isolate) => t('staff.identity.title', { name: isolate(visit.name) })} />}
      onClose={onClose}
      wide
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{t('staff.identity.noNumbers')}</p>
        <ChooseOne
          label={t('staff.identity.kind')}
          layout="tight"
          options={identityKinds.map((kind) => ({ value: kind, label: t(`staff.identity.kinds.${kind}`) }))}
          value={identity}
          onChange={setIdentity}
          problem={tried && identity === null ? t('staff.identity.chooseKind') : undefined}
        />
        <ChooseOne
          label={t('staff.identity.basis')}
          layout="tight"
          options={assuranceBases.map((basis) => ({
            value: basis,
            label: t(`staff.identity.bases.${basis}`),
          }))}
          value={assurance}
          onChange={setAssurance}
          problem={tried && assurance === null ? t('staff.identity.chooseBasis') : undefined}
        />
        {needsDay && (
          <DayInput
            label={t('staff.identity.day')}
            value={assuredOn}
            onChange={setAssuredOn}
            problem={
              tried && assuredOn === ''
                ? t('error.field.required')
                : errorText.field(record.error, 'assuredOn')
            }
          />
        )}
        {visit.escortRule === 'staff' && (
          <ChooseOne
            label={t('staff.identity.escort')}
            options={EscortChoice.options.map((value) => ({
              value,
              label: t(`staff.identity.escorts.${value}`),
              picture: <EscortShape escort={value} />,
            }))}
            value={escort}
            onChange={setEscort}
          />
        )}
        {record.isError && <Notice kind="problem">{errorText.sentence(record.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={record.isPending}>
            {t('staff.identity.save')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
