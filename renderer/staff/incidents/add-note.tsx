import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useUnsaved } from '../shell/unsaved-changes.tsx';
import { Part } from './part.tsx';
import type { AddEntry } from './use-incident.ts';

interface AddNoteProps {
  onAdd: AddEntry;
  problem: (path: string) => string | undefined;
  isSaving: boolean;
}

export function AddNote({ onAdd, problem, isSaving }: AddNoteProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  useUnsaved(text !== '');
  return (
    <Part title={t('staff.incidents.note.title')}>
      <TextInput
        label={t('staff.incidents.note.text')}
        hint={t('staff.incidents.note.hint')}
        multiline
        value={text}
        onChange={setText}
        problem={problem('entry.text')}
      />
      <div>
        <Button
          isDisabled={isSaving || text.trim() === ''}
          onPress={() => onAdd({ kind: 'note', text }, () => setText(''))}
        >
          {t('staff.incidents.note.save')}
        </Button>
      </div>
    </Part>
  );
}
