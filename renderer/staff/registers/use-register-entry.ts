import { useState } from 'react';
import type { DeviceKind } from '../../../shared/domain/devices.ts';
import type { Register, RegisterEntry } from '../../../shared/domain/registers.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';

/** An entry as it is typed: a day that is empty was none. */
interface Written {
  name: string;
  kind: DeviceKind;
  passcodeSet: boolean;
  holder: string;
  lastCheckedOn: string;
  note: string;
}

/**
 * @param entry what is changed; null for a new one
 * @param onSaved hears its name
 */
export function useRegisterEntry(
  register: Register,
  entry: RegisterEntry | null,
  onSaved: (name: string) => void,
) {
  const errorText = useErrorText();
  const add = useCallMutation('registers.add');
  const change = useCallMutation('registers.change');
  const [value, setValue] = useState<Written>({
    name: entry?.name ?? '',
    kind: entry?.kind ?? (register === 'nominated-phone' ? 'phone' : 'tablet'),
    passcodeSet: entry?.passcodeSet ?? false,
    holder: entry?.holder ?? '',
    lastCheckedOn: entry?.lastCheckedOn ?? '',
    note: entry?.note ?? '',
  });
  const saving = entry === null ? add : change;

  function save(): void {
    if (saving.isPending) return;
    const { lastCheckedOn } = value;
    const written = {
      ...value,
      register,
      lastCheckedOn: lastCheckedOn === '' ? null : lastCheckedOn,
    };
    const onSuccess = () => onSaved(value.name.trim());
    if (entry === null) add.mutate(written, { onSuccess });
    else change.mutate({ entryId: entry.id, entry: written }, { onSuccess });
  }

  function problem(field: keyof Written): string | undefined {
    return errorText.field(saving.error, entry === null ? field : `entry.${field}`);
  }

  return {
    value,
    edit: (more: Partial<Written>) => setValue((earlier) => ({ ...earlier, ...more })),
    save,
    problem,
    error: saving.error,
    isSaving: saving.isPending,
  };
}
