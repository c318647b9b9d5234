import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailTrouble } from '../../../shared/domain/mail.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';

/** Mail that did not go out, with what can be done about it. */
export function MailTroubles({ timeZone }: { timeZone: string }) {
  const { t, i18n } = useTranslation();
  const { sentence } = useErrorText();
  const troubles = useCallQuery('mail.troubles', {});
  const tryAgain = useCallMutation('mail.tryAgain');
  const [givenUp, setGivenUp] = useState<MailTrouble | null>(null);
  if (!troubles.data || troubles.data.length === 0) return null;
  const columns = ['what', 'recipient', 'when', 'problem', 'actions'] as const;
  const when = (instant: MailTrouble['queuedAt']) => siteDateTime(instant, timeZone, i18n.language);
  return (
    <>
      <h3>{t('staff.mail.troubles')}</h3>
      {tryAgain.isError && <Notice kind="problem">{sentence(tryAgain.error)}</Notice>}
      <ListTable
        label={t('staff.mail.troubles')}
        columns={columns.map((column) => t(`staff.mail.column.${column}`))}
      >
        {troubles.data.map((trouble) => (
          <ListRow key={trouble.id} isOver={trouble.state === 'dropped'}>
            <th scope="row">{t(`staff.mail.kinds.${trouble.kind}`)}</th>
            <td>
              <bdi>{trouble.recipient}</bdi>
            </td>
            <td>{when(trouble.queuedAt)}</td>
            <td>
              {t(`mailProblem.${trouble.problem}`)}{' '}
              {trouble.nextAttemptAt !== null && t('staff.mail.next', { when: when(trouble.nextAttemptAt) })}
              {trouble.state === 'failed' && t('staff.mail.noNext')}
            </td>
            <td>
              {trouble.state !== 'dropped' && (
                <RowButtons>
                  <Button
                    size="small"
                    aria-label={t('staff.mail.tryAgainTo', { name: trouble.recipient })}
                    onPress={() => tryAgain.mutate({ mailId: trouble.id })}
                  >
                    {t('action.tryAgain')}
                  </Button>
                  <Button
                    size="small"
                    look="quiet"
                    aria-label={t('staff.mail.giveUpTo', { name: trouble.recipient })}
                    onPress={() => setGivenUp(trouble)}
                  >
                    {t('staff.mail.giveUp')}
                  </Button>
                </RowButtons>
              )}
            </td>
          </ListRow>
        ))}
      </ListTable>
      {givenUp !== null && <GiveUpDialog mail={givenUp} onClose={() => setGivenUp(null)} />}
    </>
  );
}

/** Asks first: once it is given up, nobody is told by mail of what it was about. */
function GiveUpDialog({ mail, onClose }: { mail: MailTrouble; onClose: () => void }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const giveUp = useCallMutation('mail.giveUp');
  return (
    <ConfirmDialog
      title={
        <Isolated sentence={(isolate) => t('staff.mail.giveUpTitle', { name: isolate(mail.recipient) })} />
      }
      action={t('staff.mail.giveUp')}
      isBusy={giveUp.isPending}
      problem={giveUp.isError ? sentence(giveUp.error) : null}
      onConfirm={() => giveUp.mutate({ mailId: mail.id }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {t('staff.mail.giveUpWhat')}
    </ConfirmDialog>
  );
}
