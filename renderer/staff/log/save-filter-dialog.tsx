import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';

interface SaveFilterDialogProps {
  /** Those that there are. */
  names: readonly string[];
  onClose: () => void;
  onSave: (name: string) => void;
  error: unknown;
  isSaving: boolean;
}

export function SaveFilterDialog({ names, onClose, onSave, error, isSaving }: SaveFilterDialogProps) {
  const { t } = useTranslation();
  const { sentence, field } = useErrorText();
  const [name, setName] = useState('');
  const isThere = names.some((other) => other.toLowerCase() === name.trim().toLowerCase());
  return (
    <Overlay title={t('staff.log.saved.title')} onClose={onClose}>
      <p>{t('staff.log.saved.what')}</p>
      <form
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          onSave(name);
        }}
      >
        <TextInput
          label={t('staff.log.saved.name')}
          value={name}
          onChange={setName}
          hint={isThere ? t('staff.log.saved.replaces') : undefined}
          problem={field(error, 'name') ?? (error ? sentence(error) : undefined)}
          autoFocus
        />
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={isSaving}>
            {t('staff.log.saved.save')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
