import { useTranslation } from 'react-i18next';
import { roleMay } from '../../../shared/roles.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { MailSettings } from '../mail/mail-settings.tsx';
import { NoticeCard } from '../notice/notice-card.tsx';
import { NoReadersNotice } from '../people/no-readers-notice.tsx';
import { ChallengeSettings } from '../settings/challenge-settings.tsx';
import { ClosePorchlight } from '../settings/close-porchlight.tsx';
import { DoorSettings } from '../settings/door-settings.tsx';
import { IncidentSettings } from '../settings/incident-settings.tsx';
import { JournalCheck } from '../settings/journal-check.tsx';
import { ListSettings } from '../settings/list-settings.tsx';
import { NamesSettings } from '../settings/names-settings.tsx';
import { PrinterSettings } from '../settings/printer-settings.tsx';
import { RegularsSettings } from '../settings/regulars-settings.tsx';
import { TimesSettings } from '../settings/times-settings.tsx';
import { Answered } from '../shell/answered.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** How this site works. Some may only look. */
export function SettingsPage({ session, site }: PageProps) {
  const { t } = useTranslation();
  const answer = useCallQuery('settings.show', {});
  const mayChange = roleMay(session.role, 'settings.write');
  return (
    <>
      <div>
        <h1>{t('staff.settings.title')}</h1>
        {!mayChange && <p>{t('staff.settings.readOnly')}</p>}
      </div>
      {roleMay(session.role, 'staff.write') && <NoReadersNotice />}
      <Answered query={answer}>
        {(settings) => (
          <>
            <PrinterSettings settings={settings} mayChange={mayChange} />
            <ListSettings settings={settings} mayChange={mayChange} />
            <NamesSettings settings={settings} mayChange={mayChange} />
            <DoorSettings settings={settings} mayChange={mayChange} />
            <RegularsSettings settings={settings} mayChange={mayChange} />
            <ChallengeSettings settings={settings} mayChange={mayChange} />
            <IncidentSettings settings={settings} mayChange={mayChange} />
            <MailSettings mayChange={mayChange} timeZone={site.timeZone} />
            <NoticeCard settings={settings} mayChange={mayChange} />
            <TimesSettings settings={settings} mayChange={mayChange} />
          </>
        )}
      </Answered>
      {roleMay(session.role, 'journal.check') && <JournalCheck />}
      {roleMay(session.role, 'app.quit') && <ClosePorchlight />}
    </>
  );
}
