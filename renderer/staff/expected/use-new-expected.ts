import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteDay } from '../../../shared/time.ts';
import { callError } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import type { WrittenHost } from './host-fields.tsx';
import { nobody, other } from './host-fields.tsx';

/** Everything as it is typed: a clock without its first zero, names on lines. */
interface Written {
  name: string;
  categoryId: string;
  organisation: string;
  host: WrittenHost;
  purpose: string;
  day: string;
  time: string;
  group: string;
  members: string;
}

/** @param onAdded hears the name and the day */
export function useNewExpected(today: SiteDay, onAdded: (name: string, day: string) => void) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const add = useCallMutation('expected.add');
  const [chooseCategory, setChooseCategory] = useState(false);
  const [value, setValue] = useState<Written>({
    name: '',
    categoryId: '',
    organisation: '',
    host: nobody,
    purpose: '',
    day: today,
    time: '',
    group: '',
    members: '',
  });

  function save(): void {
    if (add.isPending) return;
    setChooseCategory(value.categoryId === '');
    const { host, time, members, ...rest } = value;
    add.mutate(
      {
        ...rest,
        host:
          host.choice === '' || host.choice === other
            ? { text: host.choice === other ? host.text : '' }
            : { staffId: host.choice },
        time: withZero(time.trim()),
        members: namesOf(members),
      },
      { onSuccess: () => onAdded(value.name.trim(), value.day) },
    );
  }

  function problem(path: string): string | undefined {
    if (path === 'categoryId' && chooseCategory) return t('error.field.required');
    if (path === 'members') return problemOfMembers();
    return errorText.field(add.error, path);
  }

  /** Of one name among them, its place is told. */
  function problemOfMembers(): string | undefined {
    const fields = add.error ? (callError(add.error).fields ?? {}) : {};
    const [path, code] = Object.entries(fields).find(([key]) => key.startsWith('members')) ?? [];
    if (path === undefined || code === undefined) return undefined;
    const place = Number(path.split('.')[1]);
    const words = errorText.fieldSentence(code);
    return Number.isNaN(place) ? words : t('staff.expected.memberProblem', { place: place + 1, words });
  }

  return {
    value,
    edit: (more: Partial<Written>) => setValue((earlier) => ({ ...earlier, ...more })),
    save,
    problem,
    error: add.error,
    isSaving: add.isPending,
  };
}

/** `9:30` is as clear as `09:30`. */
const withZero = (clock: string) => (/^\d:\d\d$/.test(clock) ? `0${clock}` : clock);

const namesOf = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
