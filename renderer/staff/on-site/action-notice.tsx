import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { LeftInLocker, useLockerOf } from '../lockers/left-in-locker.tsx';
import { ChallengedNotice } from '../challenge/challenged-notice.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import type { Done, VisitActions } from './use-visit-actions.ts';

/** What came of the last thing done about a visit. */
export function ActionNotice({ done, tell, undo }: Pick<VisitActions, 'done' | 'tell' | 'undo'>) {
  const { t } = useTranslation();
  const locker = useLockerOf(done?.kind === 'signed-out' ? done.visit.visitId : null);
  if (done === null) return null;
  if (done.kind === 'challenged') {
    return (
      <ChallengedNotice
        key={done.recorded.challengeId}
        recorded={done.recorded}
        onUndone={() => tell({ kind: 'challenge-undone' })}
        onClose={() => tell(null)}
      />
    );
  }
  if (done.kind === 'signed-out' && locker !== null) {
    const { visit } = done;
    return (
      <LeftInLocker visit={visit} locker={locker} onUndo={() => undo(visit)} onClose={() => tell(null)} />
    );
  }
  return (
    <FootNotice
      kind={done.kind === 'failed' ? 'problem' : 'good'}
      onClose={() => tell(null)}
      action={
        done.kind === 'signed-out' && (
          <Button size="small" onPress={() => undo(done.visit)}>
            {t('staff.onSite.undo')}
          </Button>
        )
      }
    >
      <Sentence done={done} />
    </FootNotice>
  );
}

function Sentence({ done }: { done: Exclude<Done, { kind: 'challenged' }> }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  switch (done.kind) {
    case 'challenge-undone':
      return t('staff.challenge.undone');
    case 'receipt-saved': {
      const { visit, fileName } = done;
      return (
        <Isolated
          sentence={(isolate) =>
            t('staff.done.receipt-saved', { name: isolate(visit.name), fileName: isolate(fileName) })
          }
        />
      );
    }
    case 'receipt-not-saved':
      return t('staff.done.receipt-not-saved');
    case 'failed':
      return errorText.sentence(done.error);
    case 'signed-out':
    case 'undone':
    case 'reprinted':
    case 'identity-checked':
    case 'device-allowed':
    case 'escorted':
    case 'unescorted':
      return (
        <Isolated sentence={(isolate) => t(`staff.done.${done.kind}`, { name: isolate(done.visit.name) })} />
      );
  }
}
