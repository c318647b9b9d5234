import { useRef, useState } from 'react';
import { TextInput } from '../../ui/text-input.tsx';
import { OnScreenKeyboard } from './on-screen-keyboard.tsx';
import { deleteBefore, insertAt } from './edit-text.ts';

interface Target {
  input: HTMLInputElement;
  onChange: (value: string) => void;
}

/** The keyboard on the screen and the fields it writes into share this. */
export interface KioskKeyboardLink {
  attach: (target: Target) => void;
  type: (text: string) => void;
  backspace: () => void;
  enter: () => void;
  numeric: boolean;
}

/** @param onEnter what Enter does in the last field */
export function useKioskKeyboard(
  onEnter: () => void,
  options: { numeric?: boolean } = {},
): KioskKeyboardLink {
  const target = useRef<Target | null>(null);

  function edit(change: (value: string, from: number, to: number) => { value: string; caret: number }): void {
    const current = target.current;
    if (!current) return;
    const { input, onChange } = current;
    const { value, caret } = change(
      input.value,
      input.selectionStart ?? input.value.length,
      input.selectionEnd ?? input.value.length,
    );
    onChange(value);
    input.focus();
    // React writes the value in its next render; the caret has to wait for it.
    requestAnimationFrame(() => input.setSelectionRange(caret, caret));
  }

  return {
    attach: (next) => {
      target.current = next;
    },
    type: (text) => edit((value, from, to) => insertAt(value, from, to, text)),
    backspace: () => edit(deleteBefore),
    enter: () => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('main input')];
      const next = inputs[inputs.findIndex((input) => input === target.current?.input) + 1];
      if (next) next.focus();
      else onEnter();
    },
    numeric: options.numeric ?? false,
  };
}

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
        keyboard.attach({ input: event.currentTarget, onChange: props.onChange });
        event.currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    />
  );
}

export function KioskKeyboard({ keyboard }: { keyboard: KioskKeyboardLink }) {
  const [layout, setLayout] = useState<'letters' | 'capitals' | 'accents' | 'accentCapitals'>('capitals');
  return (
    <OnScreenKeyboard
      keyboard={keyboard}
      layout={keyboard.numeric ? 'digits' : layout}
      onLayout={setLayout}
    />
  );
}
