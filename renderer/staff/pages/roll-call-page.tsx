import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RollCallId } from '../../../shared/domain/ids.ts';
import { AnotherView } from '../roll-call/another-view.tsx';
import { CopiesNotice } from '../roll-call/copies-notice.tsx';
import { EndRollCall } from '../roll-call/end-roll-call.tsx';
import { PastRollCalls } from '../roll-call/past-roll-calls.tsx';
import { ReportView } from '../roll-call/report-view.tsx';
import { RunningList } from '../roll-call/running-list.tsx';
import { StartRollCall } from '../roll-call/start-roll-call.tsx';
import { useRunning } from '../roll-call/use-running.ts';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** The roll call that runs, or those that are over and the way to begin one. */
export function RollCallPage({ site }: PageProps) {
  const { t } = useTranslation();
  const running = useRunning();
  const [report, setReport] = useState<RollCallId | null>(null);
  const { timeZone } = site;
  if (running === undefined) return null;
  if (running !== null) {
    return (
      <>
        <PageHead title={t('staff.nav.rollCall')}>
          {running.drill && <StartRollCall label="real" drills={false} />}
          <AnotherView />
          <EndRollCall key={running.id} running={running} onEnded={() => setReport(running.id)} />
        </PageHead>
        <RunningList key={running.id} id={running.id} timeZone={timeZone} />
      </>
    );
  }
  return (
    <>
      <PageHead title={t('staff.nav.rollCall')} intro={t('staff.rollCall.intro')}>
        <AnotherView />
        <StartRollCall label="roll-call" />
      </PageHead>
      {report !== null && <ReportView id={report} timeZone={timeZone} onClose={() => setReport(null)} />}
      <PastRollCalls timeZone={timeZone} onOpen={setReport} />
      <CopiesNotice timeZone={timeZone} />
    </>
  );
}
