import { useState } from 'react';
import type { Alert, AlertKind } from '../../../shared/domain/alerts.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { halfAYearOn } from './half-a-year-on.ts';

/** An alert as it is typed: the last of the spellings may be empty still. */
export interface WrittenAlert {
  kind: AlertKind;
  name: string;
  spellings: readonly string[];
  relation: string;
  instructions: string;
  reviewOn: string;
}

/**
 * @param alert what is changed; null for a new one
 * @param onSaved hears its name
 */
export function useAlertForm(alert: Alert | null, today: SiteDay, onSaved: (name: string) => void) {
  const errorText = useErrorText();
  const add = useCallMutation('alerts.add');
  const change = useCallMutation('alerts.change');
  const [value, setValue] = useState<WrittenAlert>({
    kind: alert?.kind ?? 'barred',
    name: alert?.name ?? '',
    spellings: alert?.spellings ?? [],
    relation: alert?.relation ?? '',
    instructions: alert?.instructions ?? '',
    reviewOn: alert?.reviewOn ?? halfAYearOn(today),
  });
  const saving = alert === null ? add : change;
  // Fields left empty are none; an error names a spelling by its place among those that were sent.
  const sent = value.spellings.filter((spelling) => spelling.trim() !== '');

  function save(): void {
    if (saving.isPending) return;
    const written = { ...value, spellings: sent };
    const onSuccess = () => onSaved(value.name.trim());
    if (alert === null) add.mutate(written, { onSuccess });
    else change.mutate({ alertId: alert.id, alert: written }, { onSuccess });
  }

  return {
    value,
    edit: (more: Partial<WrittenAlert>) => setValue((earlier) => ({ ...earlier, ...more })),
    save,
    /** @param field a key of an alert, or `spellings.<place>` */
    problem: (field: string): string | undefined =>
      errorText.field(saving.error, alert === null ? field : `alert.${field}`),
    error: saving.error,
    isSaving: saving.isPending,
  };
}
