import { useTranslation } from 'react-i18next';

export function RequestsPage() {
  const { t } = useTranslation();
  return <h1>{t('staff.nav.requests')}</h1>;
}
