import { useTranslation } from 'react-i18next';

export function RollCallPage() {
  const { t } = useTranslation();
  return <h1>{t('staff.nav.rollCall')}</h1>;
}
