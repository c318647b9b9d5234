import type { ReactNode } from 'react';
import { useCallback, useLayoutEffect, useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Session } from '../../../shared/domain/staff.ts';
import { roleMay } from '../../../shared/roles.ts';
import { AlertsPage } from '../pages/alerts-page.tsx';
import { CategoriesPage } from '../pages/categories-page.tsx';
import { ChallengesPage } from '../pages/challenges-page.tsx';
import { DevicesPage } from '../pages/devices-page.tsx';
import { ExpectedPage } from '../pages/expected-page.tsx';
import { ExportPage } from '../pages/export-page.tsx';
import { IncidentsPage } from '../pages/incidents-page.tsx';
import { LogPage } from '../pages/log-page.tsx';
import { RollCallPage } from '../pages/roll-call-page.tsx';
import { InsightPage } from '../pages/insight-page.tsx';
import { RetentionPage } from '../pages/retention-page.tsx';
import { RequestsPage } from '../pages/requests-page.tsx';
import { OnSitePage } from '../pages/on-site-page.tsx';
import { PassesPage } from '../pages/passes-page.tsx';
import { PeoplePage } from '../pages/people-page.tsx';
import { PolicyPage } from '../pages/policy-page.tsx';
import { ReportsPage } from '../pages/reports-page.tsx';
import { SettingsPage } from '../pages/settings-page.tsx';
import { SignPage } from '../pages/sign-page.tsx';
import { MailBanner } from '../mail/mail-banner.tsx';
import { FailedExportBanner } from '../export/failed-export-banner.tsx';
import { ReviewBanner } from '../policy/review-banner.tsx';
import { ClosingBanner } from '../closing/closing-banner.tsx';
import { FollowRollCall } from '../roll-call/follow-roll-call.tsx';
import { RunningBanner } from '../roll-call/running-banner.tsx';
import { useIdleLock } from '../session/use-idle-lock.ts';
import type { PageName } from './page-links.tsx';
import { PageLinks, pagePermissions } from './page-links.tsx';
import { TopBar } from './top-bar.tsx';
import { UnsavedChangesGuard } from './unsaved-changes.tsx';
import styles from './unlocked-view.module.css';

export type Site = CallOutput<'site.show'>;
/** What every page gets. */
export interface PageProps {
  site: Site;
  session: Session;
}

const pages = {
  onSite: OnSitePage,
  expected: ExpectedPage,
  passes: PassesPage,
  devices: DevicesPage,
  challenges: ChallengesPage,
  incidents: IncidentsPage,
  alerts: AlertsPage,
  rollCall: RollCallPage,
  log: LogPage,
  insight: InsightPage,
  retention: RetentionPage,
  requests: RequestsPage,
  policy: PolicyPage,
  reports: ReportsPage,
  export: ExportPage,
  people: PeoplePage,
  sign: SignPage,
  categories: CategoriesPage,
  settings: SettingsPage,
};

interface UnlockedViewProps extends PageProps {
  /** Says who is wanted. */
  banner: ReactNode;
  onLock: () => void;
}

/** The bar that says who looks, and below it one of the pages a role may see. */
export function UnlockedView({ site, session, banner, onLock }: UnlockedViewProps) {
  const [chosen, setChosen] = useState<PageName>('onSite');
  const openRollCall = useCallback(() => setChosen('rollCall'), []);
  useIdleLock(session, onLock);
  // A role can be taken away while its page is open.
  const name = roleMay(session.role, pagePermissions[chosen]) ? chosen : 'onSite';
  const Page = pages[name];
  useLayoutEffect(() => {
    // Another page begins at its top.
    if (name) window.scrollTo(0, 0);
  }, [name]);
  return (
    <UnsavedChangesGuard>
      <div className={styles.view}>
        <FollowRollCall onBegun={openRollCall} />
        <TopBar site={site} session={session} onLock={onLock} onRollCall={openRollCall} />
        <div className={styles.body}>
          <PageLinks role={session.role} current={name} onChoose={setChosen} />
          <div className={styles.column}>
            <div className={styles.banners}>
              <RunningBanner
                timeZone={site.timeZone}
                onOpenList={name === 'rollCall' ? null : openRollCall}
              />
              {banner}
            </div>
            <ClosingBanner timeZone={site.timeZone} isLocked={false} />
            <FailedExportBanner role={session.role} timeZone={site.timeZone} />
            <ReviewBanner
              role={session.role}
              onOpenPolicy={name === 'policy' ? null : () => setChosen('policy')}
            />
            <MailBanner
              role={session.role}
              onOpenSettings={name === 'settings' ? null : () => setChosen('settings')}
            />
            <main className={styles.page}>
              <Page site={site} session={session} />
            </main>
          </div>
        </div>
      </div>
    </UnsavedChangesGuard>
  );
}
