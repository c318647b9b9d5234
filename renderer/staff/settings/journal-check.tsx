import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SettingsSection } from './settings-section.tsx';
import styles from './journal-check.module.css';

export function JournalCheck() {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const check = useCallMutation('journal.check');
  return (
    <SettingsSection title={t('staff.settings.journal')} hint={t('staff.settings.journalHint')}>
      <div>
        <Button isDisabled={check.isPending} onPress={() => check.mutate({})}>
          {t('staff.settings.checkJournal')}
        </Button>
      </div>
      {check.isError && <Notice kind="problem">{sentence(check.error)}</Notice>}
      {check.data && (
        <Notice kind={check.data.intact ? 'good' : 'problem'}>
          <span className={styles.result}>
            {check.data.intact
              ? t('staff.settings.intact', { count: check.data.entries, hash: check.data.headHash })
              : t('staff.settings.broken')}
          </span>
        </Notice>
      )}
    </SettingsSection>
  );
}
