import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCallQuery } from '../../lib/queries.ts';
import { useRunning } from '../roll-call/use-running.ts';
import { Button } from '../../ui/button.tsx';
import { ClosingDialog } from './closing-dialog.tsx';
import styles from './closing-banner.module.css';

/** From closing time on: how many have not signed out. Nobody's name: it stands on locked views too. A roll call comes first. */
export function ClosingBanner({ timeZone, isLocked }: { timeZone: string; isLocked: boolean }) {
  const { t } = useTranslation();
  // Closing time comes without an event where the computer was asleep.
  const count = useCallQuery('closing.count', {}, { refetchInterval: 60_000 }).data?.count ?? 0;
  const running = useRunning();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {count > 0 && !running && (
        <aside className={styles.banner} aria-label={t('staff.closing.banner')}>
          <Moon />
          <strong className={styles.words}>{t('staff.closing.count', { count })}</strong>
          {isLocked ? (
            <span>{t('staff.closing.unlock')}</span>
          ) : (
            <Button onPress={() => setOpen(true)}>{t('staff.closing.open')}</Button>
          )}
        </aside>
      )}
      {isOpen && <ClosingDialog timeZone={timeZone} onClose={() => setOpen(false)} />}
    </>
  );
}

function Moon() {
  return (
    <svg width="1.8rem" height="1.8rem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M20 3a13 13 0 1 0 9 17A11 11 0 0 1 20 3z" fill="currentColor" />
    </svg>
  );
}
