import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { languages } from '../../../shared/domain/languages.ts';
import { SelectInput } from '../../ui/select-input.tsx';
import styles from './poster-languages.module.css';
import { useLanguageLabel } from './use-language-label.ts';

const places = ['first', 'second', 'third'] as const;
const none = '';

interface PosterLanguagesProps {
  /** One to three of them. */
  value: readonly Language[];
  onChange: (languages: Language[]) => void;
}

/** Up to three languages in their order. The first is always there. */
export function PosterLanguages({ value, onChange }: PosterLanguagesProps) {
  const { t } = useTranslation();
  const label = useLanguageLabel();
  const offeredAt = (place: number) =>
    // A further place is for a further language; the others can change places.
    languages.filter((language) => place < value.length || !value.includes(language));

  function choose(place: number, chosen: Language | typeof none) {
    const before = value[place];
    if (chosen === none) onChange(value.toSpliced(place, 1));
    else if (before === undefined) onChange([...value, chosen]);
    else {
      const swapped = value.map((language) => (language === chosen ? before : language));
      onChange(swapped.with(place, chosen));
    }
  }

  return (
    <div className={styles.languages}>
      {places.slice(0, value.length + 1).map((name, place) => (
        <SelectInput
          key={name}
          label={t(`staff.sign.posterLanguage.${name}`)}
          options={[
            ...(place > 0 ? [{ value: none, label: t('staff.sign.noLanguage') } as const] : []),
            ...offeredAt(place).map((language) => ({ value: language, label: label(language) })),
          ]}
          value={value[place] ?? none}
          onChange={(chosen) => choose(place, chosen)}
        />
      ))}
    </div>
  );
}
