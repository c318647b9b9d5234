import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './staff-way-in.module.css';

const holdMilliseconds = 1500;

/** The site's name. Held for a while it opens the staff view, which asks for a PIN before it shows anything. */
export function StaffWayIn({ siteName, onHeld }: { siteName: string; onHeld: () => void }) {
  const { t } = useTranslation();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (
    <AriaButton
      className={styles.name ?? ''}
      aria-label={t('sign.holdForStaff', { site: siteName })}
      onPressStart={() => {
        timer.current = setTimeout(onHeld, holdMilliseconds);
      }}
      onPressEnd={() => clearTimeout(timer.current)}
    >
      <bdi>{siteName}</bdi>
    </AriaButton>
  );
}
