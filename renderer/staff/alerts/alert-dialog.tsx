import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alert } from '../../../shared/domain/alerts.ts';
import { alertKinds } from '../../../shared/domain/alerts.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../shell/day-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import styles from './alert-dialog.module.css';
import { SpellingsInput } from './spellings-input.tsx';
import { useAlertForm } from './use-alert-form.ts';

interface AlertDialogProps {
  /** What is changed; null for a new one. */
  alert: Alert | null;
  today: SiteDay;
  onClose: () => void;
  /** Hears the name. */
  onSaved: (name: string) => void;
}

/** A person to look out for, written down or put right. */
export function AlertDialog({ alert, today, onClose, onSaved }: AlertDialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const form = useAlertForm(alert, today, onSaved);
  const { value, edit, problem } = form;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    form.save();
  }

  return (
    <Overlay
      title={t(alert === null ? 'staff.alerts.add' : 'staff.alerts.changeTitle')}
      onClose={onClose}
      wide
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <ChooseOne
          label={t('staff.alerts.kind')}
          layout="tight"
          options={alertKinds.map((kind) => ({ value: kind, label: t(`staff.alerts.kinds.${kind}`) }))}
          value={value.kind}
          onChange={(kind) => edit({ kind })}
        />
        <TextInput
          label={t('staff.alerts.name')}
          hint={t('staff.alerts.nameHint')}
          value={value.name}
          onChange={(name) => edit({ name })}
          problem={problem('name')}
          autoFocus
        />
        <SpellingsInput
          spellings={value.spellings}
          onChange={(spellings) => edit({ spellings })}
          problem={(index) => problem(`spellings.${index}`)}
        />
        <TextInput
          label={t('staff.alerts.relation')}
          hint={t('staff.alerts.relationHint')}
          value={value.relation}
          onChange={(relation) => edit({ relation })}
          problem={problem('relation')}
        />
        <TextInput
          label={t('staff.alerts.instructions')}
          hint={t('staff.alerts.instructionsHint')}
          value={value.instructions}
          onChange={(instructions) => edit({ instructions })}
          problem={problem('instructions')}
          multiline
        />
        <DayInput
          label={t('staff.alerts.reviewOn')}
          value={value.reviewOn}
          onChange={(reviewOn) => edit({ reviewOn })}
          problem={problem('reviewOn')}
        />
        {form.error && <Notice kind="problem">{sentence(form.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={form.isSaving}>
            {t(alert === null ? 'staff.alerts.add' : 'action.save')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
