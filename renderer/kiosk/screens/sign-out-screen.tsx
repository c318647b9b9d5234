import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Frame } from '../frame.tsx';
import { useScanner } from '../use-scanner.ts';
import { KioskField, KioskKeyboard, useKioskKeyboard } from '../keyboard/kiosk-field.tsx';
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
    <Frame
      title={t('kiosk.signOut.title')}
      siteName={door.site.name}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
      action={
        <Button
          look="primary"
          size="large"
          isDisabled={state.code.trim() === '' || find.isPending}
          onPress={() => search(state.code)}
        >
          {t('kiosk.signOut.find')}
        </Button>
      }
      keyboard={<KioskKeyboard keyboard={keyboard} />}
    >
      {find.error && wrongCode === undefined && <Notice kind="problem">{sentence(find.error)}</Notice>}
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (state.code.trim() !== '') search(state.code);
        }}
      >
        <KioskField
          keyboard={keyboard}
          name="code"
          autoFocus
          label={t('kiosk.signOut.code')}
          hint={t('kiosk.signOut.hint')}
          problem={wrongCode}
          value={state.code}
          onChange={(code) => send({ type: 'edit-code', code })}
        />
      </form>
    </Frame>
  );
}
