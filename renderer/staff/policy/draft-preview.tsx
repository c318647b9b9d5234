import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { directionOf } from '../../../shared/domain/languages.ts';
import type { PolicyDraft } from '../../../shared/domain/policy.ts';
import { doorTextsInEnglish, loadDoorTexts } from '../../../shared/i18n/door-texts.ts';
import { RuleCard } from '../../kiosk/screens/rules-list.tsx';
import { DoorFrame } from '../shell/door-frame.tsx';
import { rulesOf } from './draft-edits.ts';
import type { TextChoice } from './text-chooser.tsx';
import styles from './draft-preview.module.css';

/** The text that is being written, as the door will show it. */
export function DraftPreview({ draft, text }: { draft: PolicyDraft; text: TextChoice }) {
  const { t } = useTranslation();
  const { tier, language } = text;
  const door = useDoorRulesTexts(language);
  const rules = rulesOf(draft, tier, language).filter(({ sentence }) => sentence.trim() !== '');
  const says = rules.map(({ sentence }) => sentence).join(' ');
  return (
    <section className={styles.preview} aria-label={t('staff.policy.preview')}>
      <h2>{t('staff.policy.preview')}</h2>
      <DoorFrame way="portrait" label={t('staff.policy.previewSays', { words: says })}>
        <div className={styles.screen} lang={language} dir={directionOf(language)}>
          <p className={styles.title}>{door.title}</p>
          <ul className={styles.rules}>
            {rules.map((rule, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- two may say the same while they are written
              <RuleCard key={place} {...rule} />
            ))}
          </ul>
          <p className={styles.agree}>{door.agree}</p>
        </div>
      </DoorFrame>
    </section>
  );
}

/** What the door says around the rules; English until the language is read. */
function useDoorRulesTexts(language: Language) {
  const [loaded, setLoaded] = useState({ language: 'en' as Language, texts: doorTextsInEnglish });
  useEffect(() => {
    let wanted = true;
    void loadDoorTexts(language).then((texts) => {
      if (wanted) setLoaded({ language, texts });
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return (loaded.language === language ? loaded.texts : doorTextsInEnglish).kiosk.rules;
}
