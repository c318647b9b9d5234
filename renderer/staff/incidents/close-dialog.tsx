import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Closing } from '../../../shared/domain/incidents.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { TickBox } from '../../ui/tick-box.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';

const fields = ['outcome', 'debrief', 'lessons', 'changes'] as const;

interface CloseDialogProps {
  onClose: () => void;
  onSave: (closing: Closing) => void;
  error: string | null;
  problem: (path: string) => string | undefined;
  isSaving: boolean;
}

/** What came of it, what was learned, and what changes: without these a file is not closed. */
export function CloseDialog({ onClose, onSave, error, problem, isSaving }: CloseDialogProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState<Closing>({
    outcome: '',
    debrief: '',
    lessons: '',
    changes: '',
    asksForReview: false,
  });
  const review = t('staff.incidents.close.review');
  return (
    <Overlay title={t('staff.incidents.close.title')} onClose={onClose} wide>
      {fields.map((field) => (
        <TextInput
          key={field}
          label={t(`staff.incidents.close.${field}`)}
          hint={t(`staff.incidents.closeHint.${field}`)}
          multiline
          value={value[field]}
          onChange={(text) => setValue({ ...value, [field]: text })}
          problem={problem(`entry.${field}`)}
        />
      ))}
      <TickBox
        label={review}
        name={review}
        isSelected={value.asksForReview}
        onChange={(asksForReview) => setValue({ ...value, asksForReview })}
        isDisabled={false}
      />
      {error !== null && <Notice kind="problem">{error}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" isDisabled={isSaving} onPress={() => onSave(value)}>
          {t('staff.incidents.close.save')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
