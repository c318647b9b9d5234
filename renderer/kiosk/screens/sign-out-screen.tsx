import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { useScanner } from '../use-scanner.ts';
import { CodeForm } from './code-form.tsx';
import { useKioskKeyboard } from '../keyboard/kiosk-field.tsx';
import type { ScreenProps } from '../current-screen.tsx';

/** Signing out by the badge: its number typed, or its code scanned. There is no list of names to look through. */
export function SignOutScreen({ door, state, send, askStaff }: ScreenProps<'sign-out'>) {
  const { t } = useTranslation();
  const { sentence, field } = useErrorText();
  const find = useCallMutation('visits.findByBadge');
  const { mutate } = find;
  const form = useRef<HTMLFormElement>(null);
  const search = (code: string) =>
    mutate(
      { code },
      {
        onSuccess: (found) => send({ type: 'found', found }),
        // The next number or scan takes the place of the wrong one.
        onError: () => form.current?.querySelector('input')?.select(),
      },
    );
  // A scan counts as a whole, whatever stood in the field before.
  useScanner(({ kind, code }) => {
    if (kind === 'pass') {
      send({ type: 'start-pass', code });
      return;
    }
    send({ type: 'edit-code', code });
    search(code);
  });
  const keyboard = useKioskKeyboard(() => search(state.code), { numeric: true });

  // A code scanned at the sign came along: look it up at once.
  const scanned = useRef(state.code);
  useEffect(() => {
    if (scanned.current === '') return;
    const code = scanned.current;
    scanned.current = '';
    mutate({ code }, { onSuccess: (found) => send({ type: 'found', found }) });
  }, [mutate, send]);

  const wrongCode = field(find.error, 'code');
  return (
    <CodeForm
      title={t('kiosk.signOut.title')}
      siteName={door.site.name}
      label={t('kiosk.signOut.code')}
      hint={t('kiosk.signOut.hint')}
      find={t('kiosk.signOut.find')}
      code={state.code}
      onChange={(code) => send({ type: 'edit-code', code })}
      onSearch={() => search(state.code)}
      isPending={find.isPending}
      problem={wrongCode}
      failure={find.error && wrongCode === undefined ? sentence(find.error) : null}
      keyboard={keyboard}
      formRef={form}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
    />
  );
}
