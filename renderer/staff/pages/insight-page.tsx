import { useTranslation } from 'react-i18next';

export function InsightPage() {
  const { t } = useTranslation();
  return <h1>{t('staff.nav.insight')}</h1>;
}
