import { useTranslation } from 'react-i18next';
import type { NotSignedOut, StaffNotSignedOut } from '../../../shared/domain/roll-call.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { Answered } from '../shell/answered.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { NotSignedOutRow } from './not-signed-out-row.tsx';
import { useClosingAnswers } from './use-closing-answers.ts';
import styles from './closing-dialog.module.css';

/** Person by person: left, still here, or nobody knows. Nobody is signed out by not being asked about. */
export function ClosingDialog({ timeZone, onClose }: { timeZone: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const visitors = useCallQuery('closing.list', {});
  const staff = useCallQuery('closing.staff', {});
  const answers = useClosingAnswers();
  const { said, error } = answers;

  function saidOf({ who, answer }: NonNullable<typeof said>) {
    return answer === 'left' && 'presenceId' in who ? 'leftStaff' : answer;
  }

  function factsOf(who: NotSignedOut | StaffNotSignedOut): string[] {
    if ('presenceId' in who) return [t('staff.closing.staff'), who.area];
    return [
      t('paper.rollCall.badge', { number: String(who.badgeNumber) }),
      who.organisation,
      who.category,
      who.host === '' ? '' : t('paper.rollCall.sees', { host: who.host }),
    ];
  }

  const rowOf = (who: NotSignedOut | StaffNotSignedOut) => (
    <NotSignedOutRow
      key={'visitId' in who ? who.visitId : who.presenceId}
      name={who.name}
      signedInAt={who.signedInAt}
      didNotKnow={who.didNotKnow}
      facts={factsOf(who)}
      timeZone={timeZone}
      isDisabled={answers.isPending}
      onAnswer={(answer) => answers.answer(who, answer)}
    />
  );

  return (
    <Overlay wide="very" title={t('staff.closing.title')} onClose={onClose}>
      <p>{t('staff.closing.intro')}</p>
      {error !== null && <Notice kind="problem">{sentence(error)}</Notice>}
      {said && (
        <Notice kind="good">
          <span>
            <Isolated
              sentence={(isolate) =>
                t(`staff.closing.said.${saidOf(said)}`, { name: isolate(said.who.name) })
              }
            />
          </span>
          {said.answer === 'left' && (
            <Button size="small" isDisabled={answers.isPending} onPress={() => answers.undo(said)}>
              {t('staff.closing.undo')}
            </Button>
          )}
        </Notice>
      )}
      <Answered query={visitors}>
        {(ofVisits) => (
          <Answered query={staff}>
            {(ofStaff) =>
              ofVisits.length + ofStaff.length === 0 ? (
                <p role="status">{t('staff.closing.nobody')}</p>
              ) : (
                <ul className={styles.people}>{[...ofVisits, ...ofStaff].map(rowOf)}</ul>
              )
            }
          </Answered>
        )}
      </Answered>
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          {t('action.close')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
