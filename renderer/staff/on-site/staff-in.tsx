import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffIn as Colleague } from '../../../shared/domain/presence.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';
import { Disclosure } from './disclosure.tsx';
import styles from './everyone.module.css';

type Done = { kind: 'signed-out' | 'undone'; colleague: Colleague } | { kind: 'failed'; error: unknown };

/** Colleagues who signed in at the door, where they do; and signing out on behalf. */
export function StaffIn({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation();
  const presence = useCallQuery('presence.list', {});
  const signOut = useCallMutation('presence.signOutFor');
  const undo = useCallMutation('presence.undoSignOutFor');
  const [done, setDone] = useState<Done | null>(null);
  const onError = (error: unknown) => setDone({ kind: 'failed', error });
  const answering = (kind: 'signed-out' | 'undone', colleague: Colleague) => ({
    onSuccess: () => setDone({ kind, colleague }),
    onError,
  });
  if (!presence.data?.on) return null;
  const { staff } = presence.data;
  return (
    <section className={styles.section} aria-label={t('staff.staffIn.title')}>
      <div className={styles.head}>
        <h2>{t('staff.staffIn.title')}</h2>
        <p role="status">{t('staff.staffIn.count', { count: staff.length })}</p>
      </div>
      {staff.length > 0 && (
        <Disclosure
          show={t('staff.staffIn.show')}
          hide={t('staff.staffIn.hide')}
          name={t('staff.staffIn.title')}
        >
          <StaffTable
            staff={staff}
            timeZone={timeZone}
            onSignOut={(one) => signOut.mutate({ presenceId: one.presenceId }, answering('signed-out', one))}
          />
        </Disclosure>
      )}
      <StaffNotice
        done={done}
        onUndo={(one) => undo.mutate({ presenceId: one.presenceId }, answering('undone', one))}
        onClose={() => setDone(null)}
      />
    </section>
  );
}

function StaffTable(props: {
  staff: readonly Colleague[];
  timeZone: string;
  onSignOut: (colleague: Colleague) => void;
}) {
  const { t, i18n } = useTranslation();
  const columns = ['name', 'area', 'since', 'actions'] as const;
  return (
    <ListTable label={t('staff.staffIn.title')} columns={columns.map((c) => t(`staff.staffIn.${c}`))}>
      {props.staff.map((colleague) => (
        <ListRow key={colleague.presenceId}>
          <th scope="row">
            <bdi>{colleague.name}</bdi>
          </th>
          <td>
            <bdi>{colleague.area}</bdi>
          </td>
          <td>{siteDateTime(colleague.signedInAt, props.timeZone, i18n.language)}</td>
          <td>
            <RowButtons>
              <Button
                size="small"
                aria-label={t('staff.staffIn.signOutName', { name: colleague.name })}
                onPress={() => props.onSignOut(colleague)}
              >
                {t('staff.staffIn.signOut')}
              </Button>
            </RowButtons>
          </td>
        </ListRow>
      ))}
    </ListTable>
  );
}

function StaffNotice(props: {
  done: Done | null;
  onUndo: (colleague: Colleague) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const { done, onClose } = props;
  if (done === null) return null;
  if (done.kind === 'failed') {
    return (
      <FootNotice kind="problem" onClose={onClose}>
        {sentence(done.error)}
      </FootNotice>
    );
  }
  const { kind, colleague } = done;
  return (
    <FootNotice
      kind="good"
      onClose={onClose}
      action={
        kind === 'signed-out' && (
          <Button size="small" onPress={() => props.onUndo(colleague)}>
            {t('staff.onSite.undo')}
          </Button>
        )
      }
    >
      <Isolated sentence={(isolate) => t(`staff.done.${kind}`, { name: isolate(colleague.name) })} />
    </FootNotice>
  );
}
