import { useTranslation } from 'react-i18next';
import { dayInWords } from '../shell/day-input.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';

/** What was last done to the versions. */
export type PolicyDone =
  | { kind: 'approved'; version: number; inForceFrom: string; today: string }
  | { kind: 'withdrawn'; version: number }
  | { kind: 'discarded' };

export function PolicyNotice({ done, onClose }: { done: PolicyDone; onClose: () => void }) {
  return (
    <FootNotice kind="good" onClose={onClose}>
      <Sentence done={done} />
    </FootNotice>
  );
}

function Sentence({ done }: { done: PolicyDone }) {
  const { t, i18n } = useTranslation();
  switch (done.kind) {
    case 'approved': {
      const { version, inForceFrom, today } = done;
      const day = dayInWords(inForceFrom, i18n.language) ?? inForceFrom;
      return t(inForceFrom > today ? 'staff.policy.done.approvedFrom' : 'staff.policy.done.approvedNow', {
        version,
        day,
      });
    }
    case 'withdrawn':
      return t('staff.policy.done.withdrawn', { version: done.version });
    case 'discarded':
      return t('staff.policy.done.discarded');
  }
}
