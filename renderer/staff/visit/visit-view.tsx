import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitId } from '../../../shared/domain/ids.ts';
import type { VisitFile } from '../../../shared/domain/visit-file.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Answered } from '../shell/answered.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { Corrected } from './corrected.tsx';
import { VisitAbout } from './visit-about.tsx';
import { VisitAgreement } from './visit-agreement.tsx';
import { VisitDevices } from './visit-devices.tsx';
import { VisitHead } from './visit-head.tsx';
import { VisitTimeline } from './visit-timeline.tsx';
import styles from './visit-view.module.css';

interface VisitViewProps extends PageProps {
  visitId: VisitId;
  onBack: () => void;
}

/** All that is known of one visit, and what can be put right about it. */
export function VisitView({ visitId, site, session, onBack }: VisitViewProps) {
  const { t } = useTranslation();
  const file = useCallQuery('log.visit', { visitId });
  const [correcting, setCorrecting] = useState(false);
  const [corrected, setCorrected] = useState(false);
  const { timeZone } = site;
  const canReprint = (visit: VisitFile) => visit.signedOutAt === null && visit.wantsBadge && site.printing;
  return (
    <>
      <div>
        <Button size="small" autoFocus onPress={onBack}>
          {t('staff.visit.back')}
        </Button>
      </div>
      <Answered query={file}>
        {(visit) => (
          <>
            <VisitHead
              visit={visit}
              timeZone={timeZone}
              role={session.role}
              onCorrect={() => setCorrecting(true)}
            />
            <div className={styles.columns}>
              <div className={styles.column}>
                <VisitTimeline timeline={visit.timeline} timeZone={timeZone} />
              </div>
              <div className={styles.column}>
                <VisitAbout visit={visit} timeZone={timeZone} />
                <VisitDevices visit={visit} />
                <VisitAgreement visit={visit} timeZone={timeZone} role={session.role} />
              </div>
            </div>
            {correcting && (
              <CorrectDialog
                visit={visit}
                timeZone={timeZone}
                onClose={() => setCorrecting(false)}
                onCorrected={() => {
                  setCorrecting(false);
                  setCorrected(true);
                }}
              />
            )}
            {corrected && (
              <Corrected
                visitId={visitId}
                canReprint={canReprint(visit)}
                onClose={() => setCorrected(false)}
              />
            )}
          </>
        )}
      </Answered>
    </>
  );
}
