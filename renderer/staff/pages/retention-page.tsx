import { useTranslation } from 'react-i18next';
import { roleMay } from '../../../shared/roles.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { ClocksSection } from '../retention/clocks-section.tsx';
import { DataSheetSection } from '../retention/data-sheet-section.tsx';
import { HoldsSection } from '../retention/holds-section.tsx';
import { NextRunSection } from '../retention/next-run-section.tsx';
import { RunsSection } from '../retention/runs-section.tsx';
import { Answered } from '../shell/answered.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** How long what is kept, what goes next, and what must not go yet. */
export function RetentionPage({ site, session }: PageProps) {
  const { t } = useTranslation();
  const settings = useCallQuery('settings.show', {});
  const retention = useCallQuery('retention.show', {});
  const isAdmin = roleMay(session.role, 'settings.write');
  return (
    <>
      <PageHead title={t('staff.retention.title')} intro={t('staff.retention.intro')} />
      <Answered query={settings}>
        {(saved) => <ClocksSection settings={saved} mayChange={isAdmin} />}
      </Answered>
      <NextRunSection timeZone={site.timeZone} mayRun={isAdmin} />
      <HoldsSection timeZone={site.timeZone} mayHold={roleMay(session.role, 'holds.write')} />
      <Answered query={retention}>
        {({ runs }) => <RunsSection runs={runs} timeZone={site.timeZone} />}
      </Answered>
      <DataSheetSection />
    </>
  );
}
