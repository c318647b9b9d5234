import { useTranslation } from 'react-i18next';
import type { ExpectedVisit } from '../../../shared/domain/expected.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { dayInWords } from '../shell/day-input.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import type { ExpectedDone } from './use-expected-actions.ts';

interface ExpectedNoticeProps {
  done: ExpectedDone | null;
  onClose: () => void;
  onUndo: (visit: ExpectedVisit, cancelled: boolean) => void;
}

/** What came of the last thing done, with a way back where there is one. */
export function ExpectedNotice({ done, onClose, onUndo }: ExpectedNoticeProps) {
  const { t } = useTranslation();
  if (done === null) return null;
  return (
    <FootNotice
      kind={done.kind === 'failed' ? 'problem' : 'good'}
      onClose={onClose}
      action={
        done.kind === 'switched' && (
          <Button size="small" onPress={() => onUndo(done.visit, !done.cancelled)}>
            {t('staff.undo')}
          </Button>
        )
      }
    >
      <Sentence done={done} />
    </FootNotice>
  );
}

function Sentence({ done }: { done: ExpectedDone }) {
  const { t, i18n } = useTranslation();
  const errorText = useErrorText();
  switch (done.kind) {
    case 'failed':
      return errorText.sentence(done.error);
    case 'imported':
      return t('staff.import.done', { count: done.count });
    case 'added': {
      const day = dayInWords(done.day, i18n.language) ?? done.day;
      return (
        <Isolated sentence={(isolate) => t('staff.expected.added', { name: isolate(done.name), day })} />
      );
    }
    case 'switched': {
      const { visit, cancelled } = done;
      return (
        <Isolated
          sentence={(isolate) =>
            t(cancelled ? 'staff.expected.cancelled' : 'staff.expected.expectedAgain', {
              name: isolate(visit.name),
            })
          }
        />
      );
    }
  }
}
