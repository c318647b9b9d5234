import { useTranslation } from 'react-i18next';
import type { MailTrouble } from '../../../shared/domain/mail.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';

/** Mail that did not go out, with what can be done about it. */
export function MailTroubles({ timeZone }: { timeZone: string }) {
  const { t, i18n } = useTranslation();
  const { sentence } = useErrorText();
  const troubles = useCallQuery('mail.troubles', {});
  const tryAgain = useCallMutation('mail.tryAgain');
  const giveUp = useCallMutation('mail.giveUp');
  const error = tryAgain.error ?? giveUp.error;
  if (!troubles.data || troubles.data.length === 0) return null;
  const columns = ['what', 'recipient', 'when', 'problem', 'actions'] as const;
  const when = (instant: MailTrouble['queuedAt']) => siteDateTime(instant, timeZone, i18n.language);
  return (
    <>
      <h3>{t('staff.mail.troubles')}</h3>
      {error && <Notice kind="problem">{sentence(error)}</Notice>}
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
                    onPress={() => giveUp.mutate({ mailId: trouble.id })}
                  >
                    {t('staff.mail.giveUp')}
                  </Button>
                </RowButtons>
              )}
            </td>
          </ListRow>
        ))}
      </ListTable>
    </>
  );
}
