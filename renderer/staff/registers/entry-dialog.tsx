import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceKinds } from '../../../shared/domain/devices.ts';
import type { Register, RegisterEntry } from '../../../shared/domain/registers.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../shell/day-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import styles from './entry-dialog.module.css';
import { useRegisterEntry } from './use-register-entry.ts';

interface EntryDialogProps {
  register: Register;
  /** What is changed; null for a new one. */
  entry: RegisterEntry | null;
  onClose: () => void;
  /** Hears its name. */
  onSaved: (name: string) => void;
}

/** A device of a register, written down or put right. */
export function EntryDialog({ register, entry, onClose, onSaved }: EntryDialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const form = useRegisterEntry(register, entry, onSaved);
  const { value, edit, problem } = form;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    form.save();
  }

  const title = t(entry === null ? `staff.registers.add.${register}` : 'staff.registers.changeTitle');
  return (
    <Overlay title={title} onClose={onClose} wide>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.fields}>
          <TextInput
            label={t('staff.registers.name')}
            hint={t(`staff.registers.nameHint.${register}`)}
            value={value.name}
            onChange={(name) => edit({ name })}
            problem={problem('name')}
            autoFocus
          />
          <SelectInput
            label={t('staff.registers.kind')}
            options={deviceKinds.map((kind) => ({ value: kind, label: t(`deviceShort.${kind}`) }))}
            value={value.kind}
            onChange={(kind) => edit({ kind })}
            problem={problem('kind')}
          />
          <TextInput
            label={t('staff.registers.holder')}
            hint={t('staff.registers.holderHint')}
            value={value.holder}
            onChange={(holder) => edit({ holder })}
            problem={problem('holder')}
          />
          <DayInput
            label={t('staff.registers.lastCheck')}
            value={value.lastCheckedOn}
            onChange={(lastCheckedOn) => edit({ lastCheckedOn })}
            problem={problem('lastCheckedOn')}
          />
        </div>
        <ChooseOne
          label={t('staff.registers.passcode')}
          options={(['set', 'not-set'] as const).map((answer) => ({
            value: answer,
            label: t(answer === 'set' ? 'staff.registers.passcodeSet' : 'staff.registers.noPasscode'),
          }))}
          value={value.passcodeSet ? 'set' : 'not-set'}
          onChange={(answer) => edit({ passcodeSet: answer === 'set' })}
        />
        <TextInput
          label={t('staff.registers.note')}
          hint={t('staff.challenge.optional')}
          value={value.note}
          onChange={(note) => edit({ note })}
          problem={problem('note')}
        />
        {form.error && <Notice kind="problem">{sentence(form.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={form.isSaving}>
            {entry === null ? title : t('action.save')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
