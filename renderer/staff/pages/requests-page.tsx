import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubjectRequestId } from '../../../shared/domain/ids.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../on-site/use-now.ts';
import { NewRequestDialog } from '../requests/new-request-dialog.tsx';
import { RequestCounts } from '../requests/request-counts.tsx';
import { RequestList } from '../requests/request-list.tsx';
import { RequestView } from '../requests/request-view.tsx';
import { Answered } from '../shell/answered.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** What people ask about what is held about them, and by when they must have an answer. */
export function RequestsPage({ site, session }: PageProps) {
  const { t } = useTranslation();
  const requests = useCallQuery('requests.list', {});
  const due = useCallQuery('requests.due', {});
  const [shown, setShown] = useState<SubjectRequestId | null>(null);
  const today = siteDay(toInstant(new Date(useNow())), site.timeZone);
  const [adding, setAdding] = useState(false);

  function show(id: SubjectRequestId | null): void {
    setAdding(false);
    setShown(id);
    window.scrollTo(0, 0);
  }

  if (shown !== null) {
    return <RequestView requestId={shown} site={site} session={session} onBack={() => show(null)} />;
  }
  return (
    <>
      <PageHead title={t('staff.requests.title')} intro={t('staff.requests.intro')}>
        <Button look="primary" onPress={() => setAdding(true)}>
          {t('staff.requests.add')}
        </Button>
      </PageHead>
      {due.data && <RequestCounts {...due.data} />}
      <Answered query={requests}>{(all) => <RequestList requests={all} onOpen={show} />}</Answered>
      {adding && <NewRequestDialog today={today} onClose={() => setAdding(false)} onAdded={show} />}
    </>
  );
}
