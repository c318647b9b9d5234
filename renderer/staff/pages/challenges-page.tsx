import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengeEntry } from '../../../shared/domain/challenges.ts';
import { roleMay } from '../../../shared/roles.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { ChallengeList } from '../challenge/challenge-list.tsx';
import { WithdrawDialog } from '../challenge/withdraw-dialog.tsx';
import { Answered } from '../shell/answered.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** What was done about visitors; for the safeguarding lead, what was passed on comes first. */
export function ChallengesPage({ site, session }: PageProps) {
  const { t } = useTranslation();
  const mayReadForDsl = roleMay(session.role, 'challenges.for-dsl');
  const forDsl = useCallQuery('challenges.forDsl', {}, { enabled: mayReadForDsl });
  const recent = useCallQuery('challenges.recent', {});
  const [withdrawing, setWithdrawing] = useState<ChallengeEntry | null>(null);
  const [withdrawn, setWithdrawn] = useState(false);
  const shared = {
    timeZone: site.timeZone,
    onWithdraw: (entry: ChallengeEntry) => {
      setWithdrawn(false);
      setWithdrawing(entry);
    },
  };
  return (
    <>
      <h1>{t('staff.challenges.title')}</h1>
      {mayReadForDsl && (
        <Answered query={forDsl}>
          {(entries) => (
            <ChallengeList
              title={t('staff.challenges.forDsl')}
              empty={t('staff.challenges.noneForDsl')}
              entries={entries}
              {...shared}
            />
          )}
        </Answered>
      )}
      <Answered query={recent}>
        {(entries) => (
          <ChallengeList
            title={t('staff.challenges.recent')}
            empty={t('staff.challenges.empty')}
            entries={entries}
            {...shared}
          />
        )}
      </Answered>
      {withdrawn && (
        <FootNotice kind="good" onClose={() => setWithdrawn(false)}>
          {t('staff.challenges.withdrawSaved')}
        </FootNotice>
      )}
      {withdrawing && (
        <WithdrawDialog
          entry={withdrawing}
          onClose={() => setWithdrawing(null)}
          onWithdrawn={() => {
            setWithdrawing(null);
            setWithdrawn(true);
          }}
        />
      )}
    </>
  );
}
