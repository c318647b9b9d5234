import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitFile } from '../../../shared/domain/visit-file.ts';
import { callError } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { HostFields } from '../expected/host-fields.tsx';
import { MomentFields } from '../incidents/moment-fields.tsx';
import { Answered } from '../shell/answered.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import styles from './correct-dialog.module.css';
import { useCorrection } from './use-correction.ts';

interface CorrectDialogProps {
  visit: VisitFile;
  timeZone: string;
  onClose: () => void;
  onCorrected: () => void;
}

const ownProblems = ['in-future', 'out-before-in', 'still-here', 'nothing-changed'] as const;
const isOwn = (code: string | undefined): code is (typeof ownProblems)[number] =>
  (ownProblems as readonly (string | undefined)[]).includes(code);

/** A wrong name, organisation, host or time is put right, with the reason. */
export function CorrectDialog({ visit, timeZone, onClose, onCorrected }: CorrectDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const choices = useCallQuery('log.choices', {});
  const form = useCorrection(visit, timeZone, onCorrected);
  const { fields, set, error, badTime } = form;

  function problem(path: string): string | undefined {
    if (path === badTime) return t('staff.visit.problem.no-time');
    const code = error ? callError(error).fields?.[path] : undefined;
    return isOwn(code) ? t(`staff.visit.problem.${code}`) : errorText.field(error, path);
  }

  return (
    <Overlay
      title={
        <Isolated sentence={(isolate) => t('staff.visit.correction.title', { name: isolate(visit.name) })} />
      }
      onClose={onClose}
      wide
    >
      <p>{t('staff.visit.correction.what')}</p>
      {visit.otherVisits > 0 && (
        <p>
          <strong>{t('staff.visit.correction.everyVisit', { count: visit.otherVisits })}</strong>
        </p>
      )}
      <form
        className={styles.form}
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          form.save();
        }}
      >
        {(['name', 'organisation'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`staff.visit.correction.${field}`)}
            value={fields[field]}
            onChange={(value) => set({ [field]: value })}
            problem={problem(field)}
            autoFocus={field === 'name'}
          />
        ))}
        <Answered query={choices}>
          {({ hosts }) => (
            <HostFields
              hosts={hosts.filter(({ id, active }) => active || id === visit.hostId)}
              value={fields.host}
              onChange={(host) => set({ host })}
              problem={problem}
            />
          )}
        </Answered>
        <MomentFields
          dayLabel={t('staff.visit.correction.inDay')}
          clockLabel={t('staff.visit.correction.inTime')}
          value={fields.signedIn}
          onChange={(signedIn) => set({ signedIn })}
          problem={problem('signedInAt')}
        />
        {fields.signedOut && (
          <MomentFields
            dayLabel={t('staff.visit.correction.outDay')}
            clockLabel={t('staff.visit.correction.outTime')}
            value={fields.signedOut}
            onChange={(signedOut) => set({ signedOut })}
            problem={problem('signedOutAt')}
          />
        )}
        <TextInput
          label={t('staff.visit.correction.reason')}
          hint={t('staff.visit.correction.reasonHint')}
          value={fields.reason}
          onChange={(reason) => set({ reason })}
          problem={problem('reason')}
        />
        {error && <Notice kind="problem">{problem('correction') ?? errorText.sentence(error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={form.isSaving}>
            {t('staff.visit.correction.save')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
