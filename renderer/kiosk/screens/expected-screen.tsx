import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallFailure } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { textWithoutCode } from '../flow/tell.ts';
import { Frame } from '../frame.tsx';
import { KioskField, KioskKeyboard, useKioskKeyboard } from '../keyboard/kiosk-field.tsx';
import { useScanner } from '../use-scanner.ts';
import styles from './details-screen.module.css';

const nobody = new CallFailure({ code: 'expected-not-found', message: 'nobody like that is expected' });

/** Who is expected finds themselves by two things that only they know together. */
export function ExpectedScreen({ door, state, send, askStaff }: ScreenProps<'expected'>) {
  const { t } = useTranslation();
  const { sentence, fieldSentence } = useErrorText();
  const find = useCallMutation('expected.find');
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const keyboard = useKioskKeyboard(search);
  const { letters } = state;
  useScanner(({ code }) =>
    send({
      type: 'edit-expected',
      letters: textWithoutCode(letters, code),
      with: textWithoutCode(state.with, code),
    }),
  );

  const found = find.data;
  const error = find.error ?? (found?.length === 0 ? nobody : null);
  const problem = (text: string) => {
    if (text.length > 200) return fieldSentence('too-long');
    return checked && text.trim() === '' ? fieldSentence('required') : undefined;
  };

  function search(): void {
    setChecked(true);
    const empty = letters.trim() === '' ? 'letters' : state.with.trim() === '' ? 'with' : null;
    if (empty !== null) {
      form.current?.querySelector<HTMLInputElement>(`input[name="${empty}"]`)?.focus();
      return;
    }
    find.mutate(
      { letters, with: state.with },
      {
        onSuccess: (visits) => {
          if (visits.length > 0) send({ type: 'found-expected', found: visits });
        },
      },
    );
  }

  return (
    <Frame
      title={t('kiosk.expected.title')}
      siteName={door.site.name}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
      action={
        <Button look="primary" size="large" isDisabled={find.isPending} onPress={search}>
          {t('kiosk.expected.find')}
        </Button>
      }
      keyboard={<KioskKeyboard keyboard={keyboard} />}
    >
      {error && <Notice kind="problem">{sentence(error)}</Notice>}
      <p>{t('kiosk.expected.hint')}</p>
      <form
        ref={form}
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <KioskField
          keyboard={keyboard}
          name="letters"
          autoFocus
          label={t('kiosk.expected.letters')}
          problem={problem(letters)}
          value={letters}
          onChange={(text) => send({ type: 'edit-expected', letters: text })}
        />
        <KioskField
          keyboard={keyboard}
          name="with"
          label={t('kiosk.expected.with')}
          problem={problem(state.with)}
          value={state.with}
          onChange={(text) => send({ type: 'edit-expected', with: text })}
        />
      </form>
    </Frame>
  );
}
