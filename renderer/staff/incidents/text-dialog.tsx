import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';

interface TextDialogProps {
  /** Whose words it uses: `staff.incidents.<name>.title` and so on. */
  name: 'correct' | 'reopen';
  onClose: () => void;
  onSave: (text: string) => void;
  problem: string | undefined;
  isSaving: boolean;
}

/** Asks for a few words before something is added to a file. */
export function TextDialog({ name, onClose, onSave, problem, isSaving }: TextDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <Overlay title={t(`staff.incidents.${name}.title`)} onClose={onClose} wide>
      <p>{t(`staff.incidents.${name}.hint`)}</p>
      <TextInput
        label={t(`staff.incidents.${name}.text`)}
        multiline
        value={text}
        onChange={setText}
        problem={problem}
        autoFocus
      />
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" isDisabled={isSaving} onPress={() => onSave(text)}>
          {t(`staff.incidents.${name}.save`)}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
