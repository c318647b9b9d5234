import { useTranslation } from 'react-i18next';
import type { MailServer } from '../../../shared/domain/mail.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Notice } from '../../ui/notice.tsx';
import { SaveChanges } from '../settings/save-changes.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { YesNo } from '../categories/yes-no.tsx';
import { Answered } from '../shell/answered.tsx';
import { MailServerFields } from './mail-server-fields.tsx';
import { MailTest } from './mail-test.tsx';
import { MailTroubles } from './mail-troubles.tsx';
import { useMailEdits } from './use-mail-edits.ts';

interface MailSettingsProps {
  mayChange: boolean;
  timeZone: string;
}

/** The server for outgoing mail, a test message, and what did not go out. */
export function MailSettings({ mayChange, timeZone }: MailSettingsProps) {
  const { t } = useTranslation();
  const server = useCallQuery('mail.server', {});
  return (
    <SettingsSection title={t('staff.mail.title')} hint={t('staff.mail.hint')}>
      <MailTroubles timeZone={timeZone} />
      <Answered query={server}>{(saved) => <ServerForm saved={saved} mayChange={mayChange} />}</Answered>
    </SettingsSection>
  );
}

function ServerForm({ saved, mayChange }: { saved: MailServer; mayChange: boolean }) {
  const { t } = useTranslation();
  const edits = useMailEdits(saved);
  return (
    <>
      <YesNo
        label={t('staff.mail.enabled')}
        value={edits.value.enabled}
        onChange={(enabled) => edits.edit({ enabled })}
        isDisabled={!mayChange}
      />
      <MailServerFields edits={edits} mayChange={mayChange} />
      {!saved.protects && <Notice kind="problem">{t('staff.mail.unprotected')}</Notice>}
      {edits.value.security === 'none' && <Notice kind="problem">{t('staff.mail.readable')}</Notice>}
      {mayChange && (
        <>
          <SaveChanges what={t('staff.mail.title')} edits={edits} />
          <MailTest isDisabled={edits.hasEdits || saved.host === '' || saved.sender === ''} />
        </>
      )}
    </>
  );
}
