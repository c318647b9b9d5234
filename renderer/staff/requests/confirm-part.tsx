import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestFile } from '../../../shared/domain/requests.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Notice } from '../../ui/notice.tsx';
import { Part } from '../incidents/part.tsx';
import { CandidateCard } from './candidate-card.tsx';
import { groupCandidates } from './group-candidates.ts';
import { useRequestError } from './use-request-error.ts';
import styles from './candidate-card.module.css';

/** Whether each entry that was found is of the person. */
export function ConfirmPart({ file, isOpen }: { file: RequestFile; isOpen: boolean }) {
  const { t } = useTranslation();
  const { sentence } = useRequestError();
  const say = useCallMutation('requests.say');
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const { candidates } = file;
  const groups = groupCandidates(candidates ?? [], apart);
  const left = candidates?.filter(({ answer }) => answer === null).length ?? 0;
  return (
    <Part title={t('staff.requests.confirm.title')} hint={t('staff.requests.confirm.intro')}>
      {candidates === null && <p>{t('staff.requests.confirm.notYet')}</p>}
      {candidates?.length === 0 && <p>{t('staff.requests.confirm.nobody')}</p>}
      {groups.length > 0 && (
        <>
          <p role="status">
            {left > 0 ? t('staff.requests.confirm.left', { count: left }) : t('staff.requests.confirm.all')}
          </p>
          <ul className={styles.list}>
            {groups.map((group) => (
              <CandidateCard
                key={group.key}
                group={group}
                isDisabled={!isOpen || say.isPending}
                onAnswer={(answer) =>
                  say.mutate({
                    requestId: file.summary.id,
                    entries: group.entries.map(({ source, id }) => ({ source, id })),
                    answer,
                  })
                }
                onApart={() => setApart(new Set([...apart, group.key]))}
              />
            ))}
          </ul>
        </>
      )}
      {say.error && <Notice kind="problem">{sentence(say.error)}</Notice>}
    </Part>
  );
}
