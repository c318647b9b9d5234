import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { intlLocale } from '../../shared/time.ts';
import { useCallQuery, useLiveAnswers } from '../lib/queries.ts';
import { SampleRibbon } from '../ui/ribbon.tsx';
import { HelpBanner } from './help/help-banner.tsx';
import { useHelpCalls } from './help/use-help-calls.ts';
import { LockScreen } from './lock/lock-screen.tsx';
import { useSession } from './session/use-session.ts';
import { Answered } from './shell/answered.tsx';
import { UnlockedView } from './shell/unlocked-view.tsx';
import './staff.css';

/** The staff view: locked until the core says who has unlocked it, and locked again when it says nobody. */
export function StaffView() {
  useLiveAnswers();
  const { i18n } = useTranslation();
  const site = useCallQuery('site.show', {});
  const { session, show, lock } = useSession();
  const role = session?.role ?? null;
  const help = useHelpCalls(role);
  return (
    <I18nProvider locale={intlLocale(i18n.language)}>
      <Answered query={site}>
        {(shown) => {
          const banner = <HelpBanner help={help} timeZone={shown.timeZone} role={role} />;
          return (
            <>
              {session && (
                <UnlockedView
                  key={session.staffId}
                  site={shown}
                  session={session}
                  banner={banner}
                  onLock={lock}
                />
              )}
              {session === null && <LockScreen site={shown} banner={banner} onUnlocked={show} />}
              {shown.sample && <SampleRibbon />}
            </>
          );
        }}
      </Answered>
    </I18nProvider>
  );
}
