import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from './language-provider.tsx';

/** Shows English below every text, for a visitor and a member of staff who read together. Not there in English. */
export function EnglishSwitch() {
  const { t } = useTranslation();
  const { language, englishBeside, showEnglish } = useLanguage();
  if (language === 'en') return null;
  return (
    <Button size="small" aria-pressed={englishBeside} onPress={() => showEnglish(!englishBeside)}>
      {t('sign.showEnglish')}
    </Button>
  );
}
