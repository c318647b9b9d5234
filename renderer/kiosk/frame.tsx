import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { AccessButton } from './access/access-panel.tsx';
import { StopReading } from './access/read-aloud.tsx';
import styles from './frame.module.css';
import { EnglishSwitch } from './language/english-switch.tsx';
import { NoticeButton } from './notice/notice-way.tsx';

interface FrameProps {
  title: string;
  siteName: string;
  /** Where this is among the steps, from 1; absent where there is only one. */
  step?: { step: number; steps: number };
  askStaff: () => void;
  onBack?: () => void;
  /** The one thing to do here, at the end of the last line; what else can be done stands before it. */
  action?: ReactNode;
  /** Takes the foot of the screen: the keyboard. */
  keyboard?: ReactNode;
  children: ReactNode;
}

/** What every screen after the sign has in common: a question, a way back, a way on, and a person to ask. */
export function Frame({ title, siteName, step, askStaff, onBack, action, keyboard, children }: FrameProps) {
  const { t } = useTranslation();
  const hasKeyboard = keyboard !== undefined;
  const header = useRef<HTMLElement>(null);
  // Where the page scrolls, the next screen begins at its top. When this one goes: the next may move to its first field.
  useLayoutEffect(() => {
    const top = header.current;
    return () => top?.scrollIntoView();
  }, []);
  return (
    <div className={styles.frame} data-keyboard={hasKeyboard}>
      <header ref={header} className={styles.header}>
        <p className={styles.site}>
          <bdi>{siteName}</bdi>
          {step && <span className={styles.step}>{t('kiosk.steps', step)}</span>}
        </p>
        <div className={styles.tools}>
          <StopReading />
          <EnglishSwitch />
          <AccessButton compact />
          <Button size="small" onPress={askStaff}>
            {t('action.askStaff')}
          </Button>
        </div>
        {step && (
          <span className={styles.progress} style={{ inlineSize: `${(step.step / step.steps) * 100}%` }} />
        )}
      </header>
      <main className={styles.main}>
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
        <NoticeButton />
        <div className={styles.actions}>{action}</div>
      </footer>
      {hasKeyboard && <div className={styles.keyboard}>{keyboard}</div>}
    </div>
  );
}
