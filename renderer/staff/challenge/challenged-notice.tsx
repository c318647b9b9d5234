import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { ReportDialog } from '../incidents/report-dialog.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import type { Recorded } from './challenge-dialog.tsx';
import { NeedHelp } from './need-help.tsx';

/** A challenge was just recorded: what may be wanted next. Taking it back is a further entry; nothing is erased. */
export function ChallengedNotice(props: { recorded: Recorded; onUndone: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const [reporting, setReporting] = useState(false);
  const withdraw = useCallMutation('challenges.withdraw');
  const { challengeId, visit, place } = props.recorded;
  const reason = t('staff.challenges.commonReasons.mistake');
  return (
    <>
      <FootNotice
        kind="good"
        onClose={props.onClose}
        action={
          <>
            <NeedHelp place={place} size="small" />
            <Button size="small" onPress={() => setReporting(true)}>
              {t('staff.incidents.report.title')}
            </Button>
            <Button
              size="small"
              isDisabled={withdraw.isPending}
              onPress={() => withdraw.mutate({ challengeId, reason }, { onSuccess: props.onUndone })}
            >
              {t('staff.challenge.undo')}
            </Button>
          </>
        }
      >
        {visit ? (
          <Isolated sentence={(isolate) => t('staff.challenge.savedOf', { name: isolate(visit.name) })} />
        ) : (
          t('staff.challenge.saved')
        )}
        {withdraw.isError && <strong role="alert"> {sentence(withdraw.error)}</strong>}
      </FootNotice>
      {reporting && <ReportDialog challengeId={challengeId} onClose={() => setReporting(false)} />}
    </>
  );
}
