import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import type { LockersDone } from './use-locker-actions.ts';

/** What came of the last thing done about lockers. */
export function LockersNotice({ done, onClose }: { done: LockersDone | null; onClose: () => void }) {
  if (done === null) return null;
  return (
    <FootNotice kind={done.kind === 'failed' ? 'problem' : 'good'} onClose={onClose}>
      <Sentence done={done} />
    </FootNotice>
  );
}

function Sentence({ done }: { done: LockersDone }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  switch (done.kind) {
    case 'failed':
      return errorText.sentence(done.error);
    case 'counted':
      return t('staff.lockers.counted', { count: done.count });
    case 'handed-in':
    case 'handed-back':
      return (
        <Isolated
          sentence={(isolate) =>
            t(`staff.lockers.done.${done.kind}`, { name: isolate(done.name), number: done.number })
          }
        />
      );
  }
}
