import { useTranslation } from 'react-i18next';

export function LogPage() {
  const { t } = useTranslation();
  return <h1>{t('staff.nav.log')}</h1>;
}
