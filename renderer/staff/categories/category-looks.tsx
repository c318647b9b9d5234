import { useTranslation } from 'react-i18next';
import { categoryPictograms } from '../../../shared/domain/categories.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { languageNames, languages } from '../../../shared/domain/languages.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { CategoryPicture } from '../../ui/pictograms.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { useEnglishName } from '../shell/use-english-name.ts';
import type { CategoryEdits } from './use-category-edits.ts';
import styles from './category-looks.module.css';

/** What the door's button says and shows. */
export function CategoryLooks({ value, edit, problem, isDisabled }: CategoryEdits) {
  const { t } = useTranslation();
  const englishName = useEnglishName();

  function label(language: Language): string {
    return language === 'en'
      ? t('staff.categories.nameEnglish')
      : t('staff.categories.nameIn', { english: englishName(language), own: languageNames[language] });
  }

  return (
    <SettingsSection title={t('staff.categories.looks')} hint={t('staff.categories.looksHint')}>
      <div className={styles.names}>
        {languages.map((language) => (
          <div key={language} className={styles.name}>
            <TextInput
              language={language}
              label={label(language)}
              value={value.names[language] ?? ''}
              onChange={(name) => edit({ names: { ...value.names, [language]: name } })}
              problem={problem(`names.${language}`) ?? (language === 'en' ? problem('names') : undefined)}
              isDisabled={isDisabled}
            />
          </div>
        ))}
      </div>
      <ChooseOne
        label={t('staff.categories.pictogram')}
        layout="tight"
        options={categoryPictograms.map((pictogram) => ({
          value: pictogram,
          label: t(`staff.categories.pictograms.${pictogram}`),
          picture: <CategoryPicture pictogram={pictogram} size="2.5rem" />,
        }))}
        value={value.pictogram}
        onChange={(pictogram) => edit({ pictogram })}
        isDisabled={isDisabled}
      />
    </SettingsSection>
  );
}
