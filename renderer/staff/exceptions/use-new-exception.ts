import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceKind } from '../../../shared/domain/devices.ts';
import type { ExceptionReason } from '../../../shared/domain/exceptions.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { proposedUntil } from './exception-dates.ts';

/** Everything as it is chosen and typed; empty where nothing was chosen yet. */
interface Written {
  whom: 'person' | 'category';
  visitorId: string;
  categoryId: string;
  device: DeviceKind | '';
  reason: ExceptionReason | '';
  places: string;
  note: string;
  from: string;
  /** Null as long as nobody has changed what is proposed. */
  until: string | null;
}

type Field = Exclude<keyof Written, 'whom'>;

/**
 * @param visitorId the person that the form begins with; empty for none
 * @param onAdded hears whether it was for a person or for a category, and the id of that
 */
export function useNewException(today: SiteDay, visitorId: string, onAdded: (forId: string) => void) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const add = useCallMutation('exceptions.add');
  const [tried, setTried] = useState(false);
  const [value, setValue] = useState<Written>({
    whom: 'person',
    visitorId,
    categoryId: '',
    device: '',
    reason: '',
    places: '',
    note: '',
    from: today,
    until: null,
  });
  const forId = value.whom === 'person' ? value.visitorId : value.categoryId;
  const until = value.until ?? proposedUntil(value.from, value.reason);

  function save(): void {
    setTried(true);
    const { whom, device, reason, places, note, from } = value;
    if (add.isPending || forId === '' || device === '' || reason === '') return;
    const whomFor = whom === 'person' ? { visitorId: forId } : { categoryId: forId };
    add.mutate(
      { for: whomFor, device, reason, places, note, from, until },
      { onSuccess: () => onAdded(forId) },
    );
  }

  function problem(field: Field): string | undefined {
    if (tried && value[field] === '' && isChosen(field)) return t('error.field.required');
    const isFor = field === 'visitorId' || field === 'categoryId';
    return isFor
      ? (errorText.field(add.error, `for.${field}`) ?? errorText.field(add.error, 'for'))
      : errorText.field(add.error, field);
  }

  return {
    value: { ...value, until },
    edit: (more: Partial<Written>) => setValue((earlier) => ({ ...earlier, ...more })),
    save,
    problem,
    error: add.error,
    isSaving: add.isPending,
  };
}
export type NewExceptionForm = ReturnType<typeof useNewException>;

const isChosen = (field: Field) =>
  field === 'visitorId' || field === 'categoryId' || field === 'device' || field === 'reason';
