import { useTranslation } from 'react-i18next';
import { intlLocale } from '../../../shared/time.ts';
import { TextInput } from '../../ui/text-input.tsx';

interface DayInputProps {
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (day: string) => void;
  problem?: string | undefined;
}

/** A calendar day. The field shows it as this computer writes it, which may be month first: words leave no doubt. */
export function DayInput({ value, ...rest }: DayInputProps) {
  const { i18n } = useTranslation();
  return <TextInput {...rest} type="date" value={value} hint={dayInWords(value, i18n.language)} />;
}

/** As in `Saturday 21 November 2026`; undefined for what is no day. */
export function dayInWords(day: string, language: string): string | undefined {
  const noon = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noon)) return undefined;
  return new Intl.DateTimeFormat(intlLocale(language), { dateStyle: 'full', timeZone: 'UTC' }).format(noon);
}
