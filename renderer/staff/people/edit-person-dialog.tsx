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
import type { PersonEdits } from './person-fields.tsx';
import { PersonFields } from './person-fields.tsx';
import styles from './set-pin-dialog.module.css';

interface EditPersonDialogProps {
  person: StaffMember;
  areas: readonly StaffMember[];
  onClose: () => void;
  /** Hears the name, as it was typed. */
  onChanged: (name: string) => void;
}

/** Name, e-mail, area and role of somebody who is there. */
export function EditPersonDialog({ person, areas, onClose, onChanged }: EditPersonDialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const change = useCallMutation('people.change');
  const { kind, name, email, areaId, role, id: staffId } = person;
  const [edits, setEdits] = useState<PersonEdits>({ kind, name, email, areaId, role });

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (change.isPending) return;
    const { kind: _, ...changed } = edits;
    change.mutate({ staffId, person: changed }, { onSuccess: () => onChanged(edits.name.trim()) });
  }

  return (
    <Overlay
      title={<Isolated sentence={(isolate) => t('staff.people.editName', { name: isolate(name) })} />}
      onClose={onClose}
      wide
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <PersonFields value={edits} onChange={setEdits} areas={areas} error={change.error} path="person." />
        {edits.role !== role && <p>{t('staff.people.roleChanges')}</p>}
        {change.isError && <Notice kind="problem">{sentence(change.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={change.isPending}>
            {t('action.save')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
