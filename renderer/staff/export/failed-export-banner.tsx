import { useTranslation } from 'react-i18next';
import type { Role } from '../../../shared/roles.ts';
import { roleMay } from '../../../shared/roles.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import styles from './failed-export-banner.module.css';

/** That an export by the clock failed, for those who see to it, until one of them has seen it. */
export function FailedExportBanner({ role, timeZone }: { role: Role; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const state = useCallQuery('exports.schedule', {}, { enabled: roleMay(role, 'log.export') });
  const seeing = useCallMutation('exports.seeFailures');
  const [failed] = state.data?.runs.filter(({ problem, seen }) => problem !== null && !seen) ?? [];
  if (!failed?.problem || !roleMay(role, 'log.export')) return null;
  return (
    <aside className={styles.banner} aria-label={t('staff.schedule.banner')}>
      <span className={styles.words}>
        {t('staff.schedule.bannerWords', {
          when: siteDateTime(failed.dueAt, timeZone, i18n.language),
          why: t(`staff.schedule.problem.${failed.problem}`),
        })}
      </span>
      <Button size="small" isDisabled={seeing.isPending} onPress={() => seeing.mutate({})}>
        {t('staff.schedule.seen')}
      </Button>
    </aside>
  );
}
