import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../../shared/domain/staff.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { isSame, noPin, PinFields } from './pin-fields.tsx';
import styles from './set-pin-dialog.module.css';

interface SetPinDialogProps {
  person: StaffMember;
  onClose: () => void;
  onSet: () => void;
}

export function SetPinDialog({ person, onClose, onSet }: SetPinDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const setPin = useCallMutation('people.setPin');
  const [chosen, setChosen] = useState(noPin);
  const [tried, setTried] = useState(false);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (setPin.isPending || !isSame(chosen)) return;
    setPin.mutate({ staffId: person.id, pin: chosen.pin }, { onSuccess: onSet });
  }

  return (
    <Overlay
      title={<Isolated sentence={(isolate) => t('staff.people.setPinFor', { name: isolate(person.name) })} />}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <PinFields
          value={chosen}
          onChange={setChosen}
          problem={errorText.field(setPin.error, 'pin')}
          tried={tried}
        />
        {setPin.isError && <Notice kind="problem">{errorText.sentence(setPin.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={setPin.isPending}>
            {t('staff.people.setPin')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
