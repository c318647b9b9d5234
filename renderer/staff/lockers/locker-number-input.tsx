import { useTranslation } from 'react-i18next';
import { SelectInput } from '../../ui/select-input.tsx';

interface LockerNumberInputProps {
  free: readonly number[];
  /** Null: the next free one. */
  value: number | null;
  onChange: (number: number | null) => void;
  problem: string | undefined;
}

/** The next free locker, or one of choice. Somebody else may take the chosen one meanwhile: it stays, and says so. */
export function LockerNumberInput({ free, value, onChange, problem }: LockerNumberInputProps) {
  const { t } = useTranslation();
  const isTaken = value !== null && !free.includes(value);
  return (
    <SelectInput
      label={t('staff.lockers.locker')}
      options={[
        { value: '', label: t(free.length === 0 ? 'staff.lockers.noneFree' : 'staff.lockers.nextFree') },
        ...(isTaken ? [{ value: String(value), label: t('staff.lockers.taken', { number: value }) }] : []),
        ...free.map((number) => ({ value: String(number), label: String(number) })),
      ]}
      value={value === null ? '' : String(value)}
      onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
      problem={problem ?? (isTaken ? t('staff.lockers.takenProblem', { number: value }) : undefined)}
    />
  );
}
