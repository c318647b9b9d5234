import { useTranslation } from 'react-i18next';
import type { Role } from '../../../shared/roles.ts';
import { roleMay } from '../../../shared/roles.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import styles from '../policy/review-banner.module.css';
import { useLeave } from '../shell/unsaved-changes.tsx';

interface MailBannerProps {
  role: Role;
  /** Null where the page is open already. */
  onOpenSettings: (() => void) | null;
}

/** That mail does not go out, for those who can do something about it. */
export function MailBanner({ role, onOpenSettings }: MailBannerProps) {
  const { t } = useTranslation();
  const leave = useLeave();
  const troubles = useCallQuery('mail.troubles', {}, { enabled: roleMay(role, 'settings.read') });
  const count = troubles.data?.filter(({ state }) => state !== 'dropped').length ?? 0;
  if (count === 0) return null;
  return (
    <aside className={`${styles.banner} ${styles.overdue}`} aria-label={t('staff.mail.banner')}>
      <span className={styles.words}>{t('staff.mail.failing', { count })}</span>
      {onOpenSettings && (
        <Button size="small" onPress={() => leave(onOpenSettings)}>
          {t('staff.mail.open')}
        </Button>
      )}
    </aside>
  );
}
