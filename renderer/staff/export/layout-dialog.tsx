import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout, LogColumnId } from '../../../shared/domain/exports.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { ColumnChooser } from './column-chooser.tsx';

/** Chooses columns, puts them in order and names them. */
export function LayoutDialog({ layout, onClose }: { layout: Layout | null; onClose: () => void }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const adding = useCallMutation('layouts.add');
  const changing = useCallMutation('layouts.change');
  const [name, setName] = useState(layout?.name ?? '');
  const [columns, setColumns] = useState<readonly LogColumnId[]>(
    layout?.columns ?? ['day', 'signedIn', 'signedOut', 'name'],
  );
  const error = adding.error ?? changing.error;
  function save(): void {
    const chosen = { name, columns: [...columns] };
    if (layout === null) adding.mutate(chosen, { onSuccess: onClose });
    else changing.mutate({ layoutId: layout.id, layout: chosen }, { onSuccess: onClose });
  }
  const problem = (path: string) => errorText.field(error, layout === null ? path : `layout.${path}`);
  return (
    <Overlay
      title={t(layout === null ? 'staff.layouts.newTitle' : 'staff.layouts.editTitle')}
      onClose={onClose}
      wide
    >
      <TextInput
        label={t('staff.layouts.name')}
        hint={t('staff.layouts.nameHint')}
        value={name}
        onChange={setName}
        problem={problem('name') ?? errorText.field(error, 'name')}
      />
      <ColumnChooser columns={columns} onChange={setColumns} problem={problem('columns')} />
      {error && <Notice kind="problem">{errorText.sentence(error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" isDisabled={adding.isPending || changing.isPending} onPress={save}>
          {t('staff.layouts.save')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
