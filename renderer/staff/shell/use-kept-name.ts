import { useTranslation } from 'react-i18next';

/** What stands in the records in place of a name that is no longer kept (see electron/core/retention/anonymise.ts). */
const noName = '—';

/** A name as screens show it: of somebody whose name has had its time, that it is no longer kept. */
export function useKeptName(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => (name === noName ? t('staff.retention.noLongerKept') : name);
}
