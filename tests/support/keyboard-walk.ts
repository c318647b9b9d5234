import { deleteBefore, insertAt } from '../../renderer/kiosk/keyboard/edit-text.ts';
import { faceOf } from '../../renderer/kiosk/keyboard/key-faces.ts';
import type { KeyboardState } from '../../renderer/kiosk/keyboard/keyboard-state.ts';
import { firstState, keysOf, stateAfter, textOf } from '../../renderer/kiosk/keyboard/keyboard-state.ts';
import type { Language } from '../../shared/domain/languages.ts';
import type { TFunction } from 'i18next';

interface Typed {
  value: string;
  state: KeyboardState;
}

const turns = ['{turn}', '{more}', '{alphabet}', '{shift}'];

/** What one key of the screen does, without a screen. */
export function press(language: Language, { value, state }: Typed, key: string): Typed {
  if (!keysOf(language, state).flat().includes(key)) throw new Error(`there is no key ${key} here`);
  const end = value.length;
  const edited =
    key === '{backspace}' ? deleteBefore(value, end, end) : insertAt(value, end, end, textOf(key));
  return { value: edited.value, state: stateAfter(language, state, key, edited.value) };
}

export const start = (language: Language): Typed => ({ value: '', state: firstState(language) });

/** Every state that keys lead to from the first. */
export function everyState(language: Language): KeyboardState[] {
  const found = new Map<string, KeyboardState>();
  const go = (state: KeyboardState): void => {
    const name = JSON.stringify(state);
    if (found.has(name)) return;
    found.set(name, state);
    const keys = new Set(keysOf(language, state).flat());
    for (const key of turns.filter((turn) => keys.has(turn))) {
      go(stateAfter(language, state, key, ''));
      go(stateAfter(language, state, key, 'ਕ'));
    }
  };
  go(firstState(language));
  return [...found.values()];
}

/** The fewest keys that write one more sign, turning pages where it takes that; undefined where none does. */
export function keysTo(language: Language, from: Typed, text: string): string[] | undefined {
  const seen = new Set<string>();
  let ways: { keys: string[]; at: Typed }[] = [{ keys: [], at: from }];
  while (ways.length > 0) {
    const next: typeof ways = [];
    for (const { keys, at } of ways) {
      const here = keysOf(language, at.state).flat();
      const found = here.find((key) => textOf(key) === text);
      if (found !== undefined) return [...keys, found];
      for (const key of turns.filter((turn) => here.includes(turn))) {
        const there = press(language, at, key);
        const name = JSON.stringify(there.state);
        if (!seen.has(name)) next.push({ keys: [...keys, key], at: there });
        seen.add(name);
      }
    }
    ways = next;
  }
  return undefined;
}

/** Letters as they have keys: a nukta goes with its letter. */
export const signsOf = (text: string) => text.normalize('NFC').match(/.[\u09BC\u0A3C\u0ABC]?/gu) ?? [];

/** The keys that write a text into an empty field, one after the other. */
export function keysFor(language: Language, text: string): string[] {
  let typed = start(language);
  const all: string[] = [];
  for (const sign of signsOf(text)) {
    // A letter without a key of its own is put together from its accents.
    const parts = keysTo(language, typed, sign) ? [sign] : sign.normalize('NFD');
    for (const part of parts) {
      const keys = keysTo(language, typed, part);
      if (!keys) throw new Error(`no key of ${language} writes ${part}`);
      for (const key of keys) typed = press(language, typed, key);
      all.push(...keys);
    }
  }
  return all;
}

/** What a voice calls a key. */
export function nameOf(language: Language, state: KeyboardState, key: string, t: TFunction): string {
  const { shows, name } = faceOf(key, { language, state, pad: false }, t);
  return name ?? shows;
}
