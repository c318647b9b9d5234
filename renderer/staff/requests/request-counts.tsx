import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { Notice } from '../../ui/notice.tsx';

/** How many are overdue or due soon: said before the list, so that nobody has to look for it. */
export function RequestCounts({ overdue, soon, open }: CallOutput<'requests.due'>) {
  const { t } = useTranslation();
  if (open === 0) return null;
  const words = [
    overdue > 0 ? t('staff.requests.counts.overdue', { count: overdue }) : '',
    soon > 0 ? t('staff.requests.counts.soon', { count: soon }) : '',
  ].filter((sentence) => sentence !== '');
  if (words.length === 0) return <p>{t('staff.requests.counts.fine')}</p>;
  return <Notice kind={overdue > 0 ? 'problem' : 'good'}>{words.join(' ')}</Notice>;
}
