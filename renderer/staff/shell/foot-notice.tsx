import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './foot-notice.module.css';

interface FootNoticeProps {
  kind: 'good' | 'problem';
  children: ReactNode;
  /** A button that belongs to the sentence. */
  action?: ReactNode;
  onClose: () => void;
}

/** What came of the last action; at the foot of the window, so that it shows wherever the page was scrolled to. */
export function FootNotice({ kind, children, action, onClose }: FootNoticeProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.foot}>
      <Notice kind={kind}>
        <span className={styles.words}>{children}</span>
        {action}
        <Button size="small" look="quiet" onPress={onClose}>
          {t('action.close')}
        </Button>
      </Notice>
    </div>
  );
}
