import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alert } from '../../../shared/domain/alerts.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { AlertDialog } from '../alerts/alert-dialog.tsx';
import { AlertRow } from '../alerts/alert-row.tsx';
import { SaidAtDesk } from '../alerts/said-at-desk.tsx';
import { TryName } from '../alerts/try-name.tsx';
import { useNow } from '../on-site/use-now.ts';
import { Answered } from '../shell/answered.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import { ListTable } from '../shell/list-table.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

type Done = { kind: 'added' | 'changed' | 'switched-off' | 'switched-on'; name: string } | { kind: 'failed'; error: unknown }; // prettier-ignore

/** The people to look out for: who they are, what the desk does, and when to look whether that still stands. */
export function AlertsPage({ site }: PageProps) {
  const { t } = useTranslation();
  const alerts = useCallQuery('alerts.list', {});
  const setActive = useCallMutation('alerts.setActive');
  const today = siteDay(toInstant(new Date(useNow())), site.timeZone);
  const [editing, setEditing] = useState<Alert | 'new' | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const columns = ['person', 'why', 'instructions', 'review', 'actions'] as const;

  function turn({ id, name, active }: Alert): void {
    setActive.mutate(
      { alertId: id, active: !active },
      {
        onSuccess: () => setDone({ kind: active ? 'switched-off' : 'switched-on', name }),
        onError: (error) => setDone({ kind: 'failed', error }),
      },
    );
  }

  return (
    <>
      <PageHead title={t('staff.alerts.title')} intro={t('staff.alerts.intro')}>
        <Button look="primary" onPress={() => setEditing('new')}>
          {t('staff.alerts.add')}
        </Button>
      </PageHead>
      <Answered query={alerts}>
        {(all) =>
          all.length === 0 ? (
            <EmptyList>{t('staff.alerts.empty')}</EmptyList>
          ) : (
            <ListTable
              label={t('staff.alerts.title')}
              columns={columns.map((column) => t(`staff.alerts.column.${column}`))}
            >
              {all.map((alert) => (
                <AlertRow key={alert.id} alert={alert} onChange={setEditing} onSwitch={turn} />
              ))}
            </ListTable>
          )
        }
      </Answered>
      <SaidAtDesk timeZone={site.timeZone} />
      <TryName />
      {done && <DoneNotice done={done} onClose={() => setDone(null)} />}
      {editing !== null && (
        <AlertDialog
          alert={editing === 'new' ? null : editing}
          today={today}
          onClose={() => setEditing(null)}
          onSaved={(name) => {
            setEditing(null);
            setDone({ kind: editing === 'new' ? 'added' : 'changed', name });
          }}
        />
      )}
    </>
  );
}

function DoneNotice({ done, onClose }: { done: Done; onClose: () => void }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  return (
    <FootNotice kind={done.kind === 'failed' ? 'problem' : 'good'} onClose={onClose}>
      {done.kind === 'failed' ? (
        sentence(done.error)
      ) : (
        <Isolated sentence={(isolate) => t(`staff.alerts.done.${done.kind}`, { name: isolate(done.name) })} />
      )}
    </FootNotice>
  );
}
