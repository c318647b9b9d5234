import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isPassToken, passLength } from '../../../shared/plain/passes.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import type { ScreenProps } from '../current-screen.tsx';
import { useKioskKeyboard } from '../keyboard/kiosk-field.tsx';
import { useScanner } from '../use-scanner.ts';
import { CodeForm } from './code-form.tsx';

/** So long after the sixth sign nothing more comes: it was a code. */
const pauseMilliseconds = 150;

/** A returning visitor's pass: six signs, which are looked up by themselves, or a scan. */
export function PassScreen({ door, state, send, askStaff }: ScreenProps<'pass'>) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const find = useCallMutation('passes.find');
  const form = useRef<HTMLFormElement>(null);
  const { code } = state;

  function search(wanted: string): void {
    find.mutate(
      { code: wanted },
      {
        onSuccess: (welcome) =>
          send(
            'staffInitial' in welcome
              ? { type: 'found-staff-pass', code: wanted, welcome }
              : { type: 'found-pass', requestId: crypto.randomUUID(), code: wanted, welcome },
          ),
        // The next code takes the place of the wrong one.
        onError: () => form.current?.querySelector('input')?.select(),
      },
    );
  }
  const searchNow = useEffectEvent(search);

  // A pass is as long as the beginning of a scan: where a scanner is typing, more follows at once.
  useEffect(() => {
    if (code.length !== passLength && !isPassToken(code)) return undefined;
    const timer = setTimeout(() => searchNow(code), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [code]);

  useScanner((scan) =>
    send(
      scan.kind === 'pass'
        ? { type: 'edit-code', code: scan.code }
        : { type: 'start-sign-out', code: scan.code },
    ),
  );
  const keyboard = useKioskKeyboard(() => search(code), { code: true });

  return (
    <CodeForm
      title={t('kiosk.pass.title')}
      siteName={door.site.name}
      label={t('kiosk.pass.code')}
      hint={t('kiosk.pass.hint')}
      find={t('kiosk.pass.find')}
      code={code}
      onChange={(typed) => send({ type: 'edit-code', code: typed.toUpperCase().replace(/[\s-]/g, '') })}
      onSearch={() => search(code)}
      isPending={find.isPending}
      failure={find.error && sentence(find.error)}
      keyboard={keyboard}
      formRef={form}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
    />
  );
}
