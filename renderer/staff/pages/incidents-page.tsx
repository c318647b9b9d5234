import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentFile } from '../../../shared/domain/incidents.ts';
import type { IncidentId } from '../../../shared/domain/ids.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { IncidentList } from '../incidents/incident-list.tsx';
import { IncidentView } from '../incidents/incident-view.tsx';
import { OnSiteThen } from '../incidents/on-site-then.tsx';
import { Answered } from '../shell/answered.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import { useLeave } from '../shell/unsaved-changes.tsx';

type Shown =
  { view: 'list' } | { view: 'file'; id: IncidentId } | { view: 'on-site'; file: IncidentFile | null };

/** Reports in confidence, for those they were sent to. */
export function IncidentsPage({ site, session }: PageProps) {
  const { t } = useTranslation();
  const leave = useLeave();
  const incidents = useCallQuery('incidents.list', {});
  const [shown, setShown] = useState<Shown>({ view: 'list' });
  const { timeZone } = site;

  function show(next: Shown): void {
    leave(() => {
      setShown(next);
      window.scrollTo(0, 0);
    });
  }

  if (shown.view === 'file') {
    return (
      <IncidentView
        incidentId={shown.id}
        timeZone={timeZone}
        onBack={() => show({ view: 'list' })}
        onLookAround={(file) => show({ view: 'on-site', file })}
      />
    );
  }
  if (shown.view === 'on-site') {
    const { file } = shown;
    return (
      <OnSiteThen
        file={file}
        timeZone={timeZone}
        onBack={() => show(file ? { view: 'file', id: file.summary.id } : { view: 'list' })}
      />
    );
  }
  const reader = site.titles[session.role === 'head' ? 'head' : 'dsl'];
  return (
    <>
      <PageHead title={t('staff.incidents.title')} intro={t('staff.incidents.intro', { reader })}>
        <Button onPress={() => show({ view: 'on-site', file: null })}>
          {t('staff.incidents.window.open')}
        </Button>
      </PageHead>
      <Answered query={incidents}>
        {(all) => (
          <IncidentList incidents={all} timeZone={timeZone} onOpen={(id) => show({ view: 'file', id })} />
        )}
      </Answered>
    </>
  );
}
