import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { directionOf, languageNames } from '../../../shared/plain/languages.ts';
import { useLanguage } from './language-provider.tsx';
import styles from './language-chooser.module.css';

/** Every language by its own name. No flags: a language is no country. */
export function LanguageChooser({ languages }: { languages: readonly Language[] }) {
  const { t } = useTranslation();
  const { language, choose } = useLanguage();
  return (
    <div role="group" aria-label={t('sign.language')} className={styles.languages}>
      {languages.map((offered) => (
        <AriaButton
          key={offered}
          className={styles.language ?? ''}
          aria-pressed={offered === language}
          onPress={() => choose(offered)}
        >
          <span lang={offered} dir={directionOf(offered)}>
            {languageNames[offered]}
          </span>
        </AriaButton>
      ))}
    </div>
  );
}
