import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { roleMay } from '../../../shared/roles.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { CompareDialog } from '../alerts/compare-dialog.tsx';
import { ChallengeDialog } from '../challenge/challenge-dialog.tsx';
import { AllowDeviceDialog } from '../exceptions/allow-device-dialog.tsx';
import { ActionNotice } from '../on-site/action-notice.tsx';
import { Everyone } from '../on-site/everyone.tsx';
import { IdentityDialog } from '../identity/identity-dialog.tsx';
import { ReportBreach } from '../incidents/report-breach.tsx';
import { StaffIn } from '../on-site/staff-in.tsx';
import { ToChallenge } from '../on-site/to-challenge.tsx';
import { useNow } from '../on-site/use-now.ts';
import { useVisitActions } from '../on-site/use-visit-actions.ts';
import { PassDialog } from '../passes/pass-dialog.tsx';
import { Answered } from '../shell/answered.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** Whom to challenge, and who is here. */
export function OnSitePage({ site, session }: PageProps) {
  const { t } = useTranslation();
  // Events tell what changes; time alone makes new reasons.
  const visits = useCallQuery('visits.onSite', {}, { refetchInterval: 30_000 });
  const now = useNow();
  const actions = useVisitActions();
  const [challenged, setChallenged] = useState<VisitOnSite | 'unlisted' | null>(null);
  const [checked, setChecked] = useState<VisitOnSite | null>(null);
  const [compared, setCompared] = useState<VisitOnSite | null>(null);
  const [allowed, setAllowed] = useState<VisitOnSite | null>(null);
  const shared = {
    actions,
    now,
    timeZone: site.timeZone,
    printing: site.printing,
    receipts: roleMay(session.role, 'receipts.save'),
    onChallenge: setChallenged,
    onCheckIdentity: setChecked,
    onCompare: setCompared,
    onAllowDevice: roleMay(session.role, 'exceptions.write') ? setAllowed : undefined,
  };
  return (
    <>
      <PageHead title={t('staff.onSite.title')}>
        <ReportBreach role={session.role} />
      </PageHead>
      <Answered query={visits}>
        {(all) => (
          <>
            <ToChallenge
              visits={all.filter((visit) => visit.reasons.length > 0)}
              onChallengeUnlisted={() => setChallenged('unlisted')}
              {...shared}
            />
            <Everyone visits={all} {...shared} />
          </>
        )}
      </Answered>
      <StaffIn timeZone={site.timeZone} />
      <ActionNotice done={actions.done} tell={actions.tell} undo={actions.undo} />
      {actions.givenPass && (
        <PassDialog
          pass={actions.givenPass.pass}
          name={actions.givenPass.visit.name}
          printing={site.printing}
          onClose={actions.forgetPass}
        />
      )}
      {checked && (
        <IdentityDialog
          visit={checked}
          onClose={() => setChecked(null)}
          onRecorded={() => {
            setChecked(null);
            actions.tell({ kind: 'identity-checked', visit: checked });
          }}
        />
      )}
      {compared && <CompareDialog visit={compared} onClose={() => setCompared(null)} />}
      {allowed && (
        <AllowDeviceDialog
          visit={allowed}
          timeZone={site.timeZone}
          onClose={() => setAllowed(null)}
          onAllowed={() => {
            setAllowed(null);
            actions.tell({ kind: 'device-allowed', visit: allowed });
          }}
        />
      )}
      {challenged !== null && (
        <ChallengeDialog
          visit={challenged === 'unlisted' ? null : challenged}
          onClose={() => setChallenged(null)}
          onRecorded={(recorded) => {
            setChallenged(null);
            actions.tell({ kind: 'challenged', recorded });
          }}
        />
      )}
    </>
  );
}
