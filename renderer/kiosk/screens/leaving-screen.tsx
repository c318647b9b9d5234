import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { leavingChoices, leavingProblem } from '../flow/leaving.ts';
import { KioskField, KioskKeyboard, useKioskKeyboard } from '../keyboard/kiosk-field.tsx';
import { StepFrame } from '../step-frame.tsx';
import { useScanner } from '../use-scanner.ts';
import { BigChoices } from './big-choices.tsx';

/** When the visitor expects to leave: one of four times, or another one typed. */
export function LeavingScreen(props: ScreenProps<'leaving'>) {
  const { t } = useTranslation();
  const { fieldSentence, field: refused } = useErrorText();
  const { door, state, send } = props;
  const { details, category } = state.draft;
  const required = category?.fields.leaving === 'required';
  const [now] = useState(() => new Date());
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const keyboard = useKioskKeyboard(submit, { numeric: true });
  useScanner(({ code }) => send({ type: 'scanned', code }));

  const found = leavingProblem(details.leaving, { required, now, timeZone: door.site.timeZone });
  const problem = checked && found ? fieldSentence(found) : refused(state.refusal, 'leaving');

  function submit(): void {
    setChecked(true);
    form.current?.querySelector('input')?.focus();
    if (!found) send({ type: 'next' });
  }

  return (
    <StepFrame
      {...props}
      title={t('kiosk.details.leaving')}
      action={
        <Button look="primary" size="large" isDisabled={state.sending} onPress={submit}>
          {t(details.leaving === '' && !required ? 'action.skip' : 'action.continue')}
        </Button>
      }
      keyboard={<KioskKeyboard keyboard={keyboard} />}
    >
      <BigChoices
        low
        choices={leavingChoices(now, door.site.timeZone).map((time) => ({
          key: time,
          label: time,
          onPress: () => {
            send({ type: 'edit-details', details: { leaving: time } });
            send({ type: 'next' });
          },
        }))}
      />
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <KioskField
          keyboard={keyboard}
          name="leaving"
          autoFocus
          label={t('kiosk.details.leavingHint')}
          problem={problem}
          value={details.leaving}
          onChange={(leaving) => send({ type: 'edit-details', details: { leaving } })}
        />
      </form>
    </StepFrame>
  );
}
