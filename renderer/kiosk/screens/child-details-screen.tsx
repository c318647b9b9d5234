import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { textProblem } from '../flow/fields.ts';
import { KioskField, KioskKeyboard, useKioskKeyboard } from '../keyboard/kiosk-field.tsx';
import { StepFrame } from '../step-frame.tsx';
import { useScanner } from '../use-scanner.ts';
import styles from './details-screen.module.css';

const fields = [
  { name: 'firstName', required: true },
  { name: 'room', required: false },
  { name: 'reason', required: false },
] as const;

/** Which child it is, in which room, and why. */
export function ChildDetailsScreen(props: ScreenProps<'child-details'>) {
  const { t } = useTranslation();
  const { fieldSentence, field: refused } = useErrorText();
  const { state, send } = props;
  const { child } = state.draft;
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const keyboard = useKioskKeyboard(() => form.current?.requestSubmit());
  useScanner(({ code }) => send({ type: 'scanned', code }));

  function problem(name: (typeof fields)[number]['name'], required: boolean): string | undefined {
    const found = textProblem(child[name], name, required && checked);
    return found ? fieldSentence(found) : refused(state.refusal, `child.${name}`);
  }

  function submit(): void {
    setChecked(true);
    form.current?.querySelector('input')?.focus();
    send({ type: 'next' });
  }

  return (
    <StepFrame
      {...props}
      title={t(child.move === 'early' ? 'kiosk.child.early' : 'kiosk.child.late')}
      action={
        <Button look="primary" size="large" isDisabled={state.sending} onPress={submit}>
          {t('action.continue')}
        </Button>
      }
      keyboard={<KioskKeyboard keyboard={keyboard} />}
    >
      <form
        ref={form}
        className={styles.fields}
        data-many="true"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {fields.map(({ name, required }) => (
          <KioskField
            key={name}
            keyboard={keyboard}
            name={name}
            autoFocus={name === 'firstName'}
            label={t(`kiosk.child.${name}`)}
            {...(required ? {} : { hint: t('kiosk.details.optional') })}
            problem={problem(name, required)}
            value={child[name]}
            onChange={(text) => send({ type: 'edit-child', child: { [name]: text } })}
          />
        ))}
      </form>
    </StepFrame>
  );
}
