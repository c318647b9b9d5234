import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateAnswer, RequestFile } from '../../../shared/domain/requests.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Notice } from '../../ui/notice.tsx';
import { Part } from '../incidents/part.tsx';
import { CandidateCard } from './candidate-card.tsx';
import type { CandidateGroup } from './group-candidates.ts';
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
  // What was just answered shows at once; the core's word follows.
  const [said, setSaid] = useState<ReadonlyMap<string, CandidateAnswer>>(new Map());
  const groups = groupCandidates(candidates ?? [], apart);
  const left = candidates?.filter(({ answer }) => answer === null).length ?? 0;

  function answerFor({ key, entries }: CandidateGroup, answer: CandidateAnswer): void {
    setSaid((earlier) => new Map([...earlier, [key, answer]]));
    const refs = entries.map(({ source, id }) => ({ source, id }));
    const forget = () => setSaid((earlier) => new Map([...earlier].filter(([one]) => one !== key)));
    say.mutate({ requestId: file.summary.id, entries: refs, answer }, { onError: forget });
  }

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
                group={{ ...group, answer: said.get(group.key) ?? group.answer }}
                isDisabled={!isOpen}
                onAnswer={(answer) => answerFor(group, answer)}
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
