import { useTranslation } from 'react-i18next';
import { siteDateTime } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Notice } from '../../ui/notice.tsx';

/** Whether copies of the fire list lie on this computer's disk, for the day the power is off. */
export function CopiesNotice({ timeZone }: { timeZone: string }) {
  const { t, i18n } = useTranslation();
  const copies = useCallQuery('rollCall.copies', {}).data;
  if (!copies) return null;
  const when = (at: Parameters<typeof siteDateTime>[0]) => siteDateTime(at, timeZone, i18n.language);
  if (copies.fault) {
    const { at, code } = copies.fault;
    return (
      <Notice kind="problem">
        {t('staff.rollCall.copies.fault', { when: when(at) })} {t(`error.${code}`)}
      </Notice>
    );
  }
  if (!copies.on) return <p>{t('staff.rollCall.copies.off')}</p>;
  return (
    <p>
      {copies.lastAt
        ? t('staff.rollCall.copies.last', { when: when(copies.lastAt) })
        : t('staff.rollCall.copies.soon')}
    </p>
  );
}
