import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './frame.module.css';

interface FrameProps {
  title: string;
  siteName: string;
  /** Where this is among the steps, from 1; absent where there is only one. */
  step?: { step: number; steps: number };
  askStaff: () => void;
  onBack?: () => void;
  /** The one thing to do here, at the bottom right. */
  action?: ReactNode;
  /** Takes the foot of the screen: the keyboard. */
  keyboard?: ReactNode;
  children: ReactNode;
}

/** What every screen after the sign has in common: a question, a way back, a way on, and a person to ask. */
export function Frame({ title, siteName, step, askStaff, onBack, action, keyboard, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <p className={styles.site}>
          <bdi>{siteName}</bdi>
          {step && <span className={styles.step}>{t('kiosk.steps', step)}</span>}
        </p>
        <Button look="secondary" onPress={askStaff}>
          {t('action.askStaff')}
        </Button>
      </header>
      <main className={styles.main} data-keyboard={keyboard !== undefined}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
      <footer className={styles.footer}>
        <span>
          {onBack && (
            <Button look="quiet" size="large" onPress={onBack}>
              {t('action.back')}
            </Button>
          )}
        </span>
        {action}
      </footer>
      {keyboard}
    </div>
  );
}
