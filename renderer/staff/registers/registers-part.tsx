import { useState } from 'react';
import type { Register, RegisterEntry } from '../../../shared/domain/registers.ts';
import { registers } from '../../../shared/domain/registers.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { useNow } from '../on-site/use-now.ts';
import { Answered } from '../shell/answered.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { RegisterSection } from './register-section.tsx';
import { RegistersNotice } from './registers-notice.tsx';
import { RemoveEntryDialog } from './remove-entry-dialog.tsx';
import { useRegisterActions } from './use-register-actions.ts';

/** The phones that are nominated, and the setting's own devices. */
export function RegistersPart({ site }: PageProps) {
  const entries = useCallQuery('registers.list', {});
  const actions = useRegisterActions();
  const [editing, setEditing] = useState<{ register: Register; entry: RegisterEntry | null } | null>(null);
  const [removing, setRemoving] = useState<RegisterEntry | null>(null);
  const today = siteDay(toInstant(new Date(useNow())), site.timeZone);
  return (
    <>
      <Answered query={entries}>
        {(all) =>
          registers.map((register) => (
            <RegisterSection
              key={register}
              register={register}
              entries={all.filter((entry) => entry.register === register)}
              today={today}
              onAdd={() => setEditing({ register, entry: null })}
              onChecked={(entry) => actions.check(entry, today)}
              onChange={(entry) => setEditing({ register, entry })}
              onRemove={setRemoving}
            />
          ))
        }
      </Answered>
      <RegistersNotice done={actions.done} onClose={() => actions.tell(null)} onUndo={actions.undoCheck} />
      {editing && (
        <EntryDialog
          register={editing.register}
          entry={editing.entry}
          onClose={() => setEditing(null)}
          onSaved={(name) => {
            setEditing(null);
            actions.tell({ kind: editing.entry === null ? 'added' : 'changed', name });
          }}
        />
      )}
      {removing && (
        <RemoveEntryDialog
          entry={removing}
          onClose={() => setRemoving(null)}
          onRemoved={() => {
            setRemoving(null);
            actions.tell({ kind: 'removed', name: removing.name });
          }}
        />
      )}
    </>
  );
}
