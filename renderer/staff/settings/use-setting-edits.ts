import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../../shared/domain/settings.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { useUnsaved } from '../shell/unsaved-changes.tsx';

type Edits = Partial<Settings>;

/** What somebody changed on the page, shown over what is saved until it is saved itself. */
export function useSettingEdits(saved: Settings) {
  const client = useQueryClient();
  const change = useCallMutation('settings.change');
  const [edits, setEdits] = useState<Edits>({});

  async function forgetEdits(): Promise<void> {
    await client.invalidateQueries({ queryKey: ['settings.show'] }); // else the old value would show for a moment
    setEdits({});
  }

  const hasEdits = Object.keys(edits).length > 0;
  useUnsaved(hasEdits);
  return {
    value: { ...saved, ...edits },
    edit: (more: Edits) => setEdits((earlier) => ({ ...earlier, ...more })),
    save: () => change.mutate(edits, { onSuccess: () => void forgetEdits() }),
    hasEdits,
    isSaving: change.isPending,
    isSaved: change.isSuccess && !hasEdits,
    error: change.error,
  };
}
export type SettingEdits = ReturnType<typeof useSettingEdits>;

/** What every part of the settings gets. Who may not change them still sees them. */
export interface SettingsPartProps {
  settings: Settings;
  mayChange: boolean;
}
