import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { RunningWords } from './running-words.tsx';
import { useRunning } from './use-running.ts';
import styles from './running-banner.module.css';

interface RunningBannerProps {
  timeZone: string;
  /** Null where the list is open already. */
  onOpenList: (() => void) | null;
}

/** On every page of every unlocked view, for as long as a roll call runs. */
export function RunningBanner({ timeZone, onOpenList }: RunningBannerProps) {
  const { t } = useTranslation();
  const running = useRunning();
  if (!running) return null;
  return (
    <section
      className={`${styles.banner} ${running.drill ? styles.drill : ''}`}
      aria-label={t('staff.rollCall.banner')}
    >
      <RunningWords running={running} timeZone={timeZone} size="banner" />
      {onOpenList && (
        <Button size="large" onPress={onOpenList}>
          {t('staff.rollCall.openList')}
        </Button>
      )}
    </section>
  );
}
