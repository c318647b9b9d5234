import { useTranslation } from 'react-i18next';

export function RetentionPage() {
  const { t } = useTranslation();
  return <h1>{t('staff.nav.retention')}</h1>;
}
