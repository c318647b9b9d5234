import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosingAnswer, NotSignedOut } from '../../../shared/domain/roll-call.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { Answered } from '../shell/answered.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { NotSignedOutRow } from './not-signed-out-row.tsx';
import styles from './closing-dialog.module.css';

interface Said {
  visit: NotSignedOut;
  answer: ClosingAnswer;
}

/** Person by person: left, still here, or nobody knows. Nobody is signed out by not being asked about. */
export function ClosingDialog({ timeZone, onClose }: { timeZone: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const list = useCallQuery('closing.list', {});
  const answering = useCallMutation('closing.answer');
  const undoing = useCallMutation('visits.undoSignOutFor');
  const [said, setSaid] = useState<Said | null>(null);
  const error = answering.error ?? undoing.error;

  function answer(visit: NotSignedOut, what: ClosingAnswer): void {
    undoing.reset();
    answering.mutate(
      { visitId: visit.visitId, answer: what },
      { onSuccess: () => setSaid({ visit, answer: what }), onError: () => setSaid(null) },
    );
  }

  return (
    <Overlay wide="very" title={t('staff.closing.title')} onClose={onClose}>
      <p>{t('staff.closing.intro')}</p>
      {error && <Notice kind="problem">{sentence(error)}</Notice>}
      {said && (
        <Notice kind="good">
          <span>
            <Isolated
              sentence={(isolate) =>
                t(`staff.closing.said.${said.answer}`, { name: isolate(said.visit.name) })
              }
            />
          </span>
          {said.answer === 'left' && (
            <Button
              size="small"
              isDisabled={undoing.isPending}
              onPress={() =>
                undoing.mutate({ visitId: said.visit.visitId }, { onSuccess: () => setSaid(null) })
              }
            >
              {t('staff.closing.undo')}
            </Button>
          )}
        </Notice>
      )}
      <Answered query={list}>
        {(visits) =>
          visits.length === 0 ? (
            <p role="status">{t('staff.closing.nobody')}</p>
          ) : (
            <ul className={styles.people}>
              {visits.map((visit) => (
                <NotSignedOutRow
                  key={visit.visitId}
                  visit={visit}
                  timeZone={timeZone}
                  isDisabled={answering.isPending}
                  onAnswer={(what) => answer(visit, what)}
                />
              ))}
            </ul>
          )
        }
      </Answered>
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          {t('action.close')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
