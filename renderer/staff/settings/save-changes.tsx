import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SettingEdits } from './use-setting-edits.ts';
import styles from './save-changes.module.css';

interface SaveChangesProps {
  /** The part of the settings that is saved, as its heading says it. */
  what: string;
  edits: Pick<SettingEdits, 'save' | 'hasEdits' | 'isSaving' | 'isSaved' | 'error'>;
  children?: ReactNode;
}

export function SaveChanges({ what, edits, children }: SaveChangesProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  return (
    <>
      {edits.error && <Notice kind="problem">{sentence(edits.error)}</Notice>}
      {edits.isSaved && <Notice kind="good">{t('staff.settings.saved')}</Notice>}
      <div className={styles.buttons}>
        <Button
          look="primary"
          aria-label={t('staff.settings.saveName', { what })}
          isDisabled={!edits.hasEdits || edits.isSaving}
          onPress={edits.save}
        >
          {t('action.save')}
        </Button>
        {children}
      </div>
    </>
  );
}
