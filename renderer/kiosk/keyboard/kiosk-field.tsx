import { TextInput } from '../../ui/text-input.tsx';
import { OnScreenKeyboard } from './on-screen-keyboard.tsx';
import type { KioskKeyboardLink } from './use-kiosk-keyboard.ts';

export { useKioskKeyboard } from './use-kiosk-keyboard.ts';

interface KioskFieldProps {
  keyboard: KioskKeyboardLink;
  name: string;
  label: string;
  hint?: string;
  problem?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
}

/** A text field that the on-screen keyboard writes into. A real keyboard works as well. */
export function KioskField({ keyboard, name, ...props }: KioskFieldProps) {
  return (
    <TextInput
      {...props}
      name={name}
      // A real keyboard's Enter does what the screen's own key does: the next field, and after the last one on.
      onEnter={keyboard.enter}
      onFocus={(event) => {
        const input = event.currentTarget;
        keyboard.attach({ input, onChange: props.onChange });
        // With its label and hint where they fit, and in any case itself.
        input.parentElement?.scrollIntoView({ block: 'nearest' });
        input.scrollIntoView({ block: 'nearest' });
      }}
    />
  );
}

export function KioskKeyboard({ keyboard }: { keyboard: KioskKeyboardLink }) {
  return <OnScreenKeyboard keyboard={keyboard} />;
}
