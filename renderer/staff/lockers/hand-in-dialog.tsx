import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceKinds } from '../../../shared/domain/devices.ts';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseSome } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DevicePicture } from '../../ui/pictograms.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { LockerNumberInput } from './locker-number-input.tsx';
import { useHandIn } from './use-hand-in.ts';
import styles from './hand-in-dialog.module.css';

interface HandInDialogProps {
  /** Who is here. */
  visits: readonly VisitOnSite[];
  /** The free lockers, by number. */
  free: readonly number[];
  /** The one that was touched, or null. */
  first: number | null;
  onClose: () => void;
  onHandedIn: (number: number, name: string) => void;
}

/** A device goes into a locker: whose, what, and which locker. */
export function HandInDialog({ visits, free, first, onClose, onHandedIn }: HandInDialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const handIn = useHandIn(visits, first, onHandedIn);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    handIn.save();
  }

  return (
    <Overlay title={t('staff.lockers.handIn')} onClose={onClose} wide>
      <form className={styles.form} onSubmit={submit} noValidate>
        {visits.length === 0 ? (
          <p>{t('staff.lockers.nobody')}</p>
        ) : (
          <SelectInput
            label={t('staff.lockers.visitor')}
            options={[
              { value: '', label: t('staff.lockers.chooseVisitor') },
              ...visits.map((visit) => ({ value: visit.visitId as string, label: labelOf(visit) })),
            ]}
            value={handIn.visitId}
            onChange={handIn.chooseVisit}
            problem={handIn.problem('visitId')}
          />
        )}
        <ChooseSome
          label={t('staff.lockers.kinds')}
          layout="tight"
          options={deviceKinds.map((kind) => ({
            value: kind,
            label: t(`deviceShort.${kind}`),
            picture: <DevicePicture kind={kind} size="2rem" />,
          }))}
          value={handIn.kinds}
          onChange={handIn.tick}
          problem={handIn.problem('kinds')}
        />
        {handIn.own === null ? (
          <LockerNumberInput
            free={free}
            value={handIn.number}
            onChange={handIn.chooseNumber}
            problem={handIn.problem('number')}
          />
        ) : (
          <p>{t('staff.lockers.ownLocker', { number: handIn.own })}</p>
        )}
        <p className={styles.liability}>{t('staff.lockers.liability')}</p>
        {handIn.error && <Notice kind="problem">{sentence(handIn.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={handIn.isSaving || visits.length === 0}>
            {t('staff.lockers.handIn')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}

const labelOf = ({ name, organisation }: VisitOnSite) =>
  organisation === '' ? name : `${name} (${organisation})`;
