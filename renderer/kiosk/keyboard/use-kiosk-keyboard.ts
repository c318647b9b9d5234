import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/domain/languages.ts';
import { languages } from '../../../shared/plain/languages.ts';
import { deleteBefore, insertAt } from './edit-text.ts';
import type { KeyboardState } from './keyboard-state.ts';
import { atCaret, firstState, stateAfter, textOf } from './keyboard-state.ts';

interface Target {
  input: HTMLInputElement;
  onChange: (value: string) => void;
}

interface KeyboardOptions {
  /** Digits only, as of a badge's number. */
  numeric?: boolean;
  /** Capitals and digits of a pass code, without those that look like others. */
  code?: boolean;
  /** Whose letters the keys have; the language of the screen without it. */
  language?: Language;
}

/** The keyboard on the screen and the fields it writes into share this. */
export interface KioskKeyboardLink {
  attach: (target: Target) => void;
  press: (key: string) => void;
  enter: () => void;
  kind: 'text' | 'digits' | 'code';
  language: Language;
  state: KeyboardState;
}

/** @param onEnter what Enter does in the last field */
export function useKioskKeyboard(onEnter: () => void, options: KeyboardOptions = {}): KioskKeyboardLink {
  const { numeric = false, code = false } = options;
  const { i18n } = useTranslation();
  const language = options.language ?? languages.find((one) => one === i18n.language) ?? 'en';
  const target = useRef<Target | null>(null);
  const [state, setState] = useState(() => firstState(language));
  const [shownLanguage, setShownLanguage] = useState(language);
  if (shownLanguage !== language) {
    setShownLanguage(language);
    setState(firstState(language));
  }

  // Whoever puts the caret elsewhere, or types on a real keyboard, gets the shift that fits there.
  useEffect(() => {
    const follow = () => {
      const input = target.current?.input;
      if (input && input === document.activeElement) {
        const before = textBeforeCaret(input);
        setState((current) => unlessSame(current, atCaret(language, current, before)));
      }
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [language]);

  function enter(): void {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('main input')];
    const next = inputs[inputs.findIndex((input) => input === target.current?.input) + 1];
    if (next) next.focus();
    else onEnter();
  }

  return {
    attach: (next) => {
      target.current = next;
      const before = textBeforeCaret(next.input);
      setState((current) => unlessSame(current, atCaret(language, current, before)));
    },
    press(key) {
      if (key === '{enter}') {
        enter();
        return;
      }
      const text = textOf(key);
      if (target.current && text !== '')
        edit(target.current, (value, from, to) => insertAt(value, from, to, text));
      if (target.current && key === '{backspace}') edit(target.current, deleteBefore);
      const before = target.current ? textBeforeCaret(target.current.input) : '';
      setState((current) => stateAfter(language, current, key, before));
    },
    enter,
    kind: numeric ? 'digits' : code ? 'code' : 'text',
    language,
    state,
  };
}

function edit(
  { input, onChange }: Target,
  change: (value: string, from: number, to: number) => { value: string; caret: number },
): void {
  const end = input.value.length;
  const { value, caret } = change(input.value, input.selectionStart ?? end, input.selectionEnd ?? end);
  // The value has to be in the field before the caret can stand in it.
  flushSync(() => onChange(value));
  input.setSelectionRange(caret, caret);
  input.scrollIntoView({ block: 'nearest' });
  // Whoever goes over the keys with a real keyboard stays there.
  if (!document.activeElement?.closest('.on-screen-keyboard')) input.focus();
}

function textBeforeCaret(input: HTMLInputElement): string {
  return input.value.slice(0, input.selectionStart ?? input.value.length);
}

/** The same object where nothing changed, so that nothing is drawn again. */
function unlessSame(current: KeyboardState, next: KeyboardState): KeyboardState {
  return current.page === next.page && current.shifted === next.shifted && current.alphabet === next.alphabet
    ? current
    : next;
}
