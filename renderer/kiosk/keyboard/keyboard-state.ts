import type { Language } from '../../../shared/domain/languages.ts';
import { beginsSyllable, beginsWord } from './edit-text.ts';
import type { KeyboardLayout, KeyboardPage } from './layouts/layout.ts';
import { layouts } from './layouts/layouts.ts';

/** Where somebody is on the keyboard of a language. */
export interface KeyboardState {
  /** Names of hosts and firms are often Latin where the visitor's own alphabet is not. */
  alphabet: 'own' | 'latin';
  /** The index of the layout's page; 0 is the letters. */
  page: number;
  shifted: boolean;
}

export function firstState(language: Language): KeyboardState {
  return atLetters(language, 'own', '');
}

export function layoutOf(language: Language, { alphabet }: KeyboardState): KeyboardLayout {
  return alphabet === 'own' ? layouts[language] : layouts.en;
}

export function pageOf(language: Language, state: KeyboardState): KeyboardPage {
  const { pages } = layoutOf(language, state);
  return pages[state.page] ?? pages[0];
}

/** The keys of a page, row by row, with those that every page has. */
export function keysOf(language: Language, state: KeyboardState): string[][] {
  const page = pageOf(language, state);
  const rows = keysIn((state.shifted && page.shifted) || page.rows);
  const bottom = rows.pop() ?? [];
  const alphabet = layouts[language].script === 'Latin' ? [] : ['{alphabet}'];
  return [...rows, ['{turn}', ...alphabet, ...bottom, '{enter}']];
}

/** Rows as layouts write them → keys. */
export function keysIn(rows: readonly string[]): string[][] {
  return rows.map((row) => row.split(' '));
}

/** Rows that the tallest page of a language has: all its pages take that height, so that the field above stays still. */
export function tallest(language: Language): number {
  return Math.max(
    ...[layouts[language], layouts.en].flatMap(({ pages }) => pages.map((page) => page.rows.length)),
  );
}

/** What a key writes: nothing for a key with a meaning, and a mark without the circle that shows it. */
export function textOf(key: string): string {
  if (key === '{space}') return ' ';
  return key.startsWith('{') ? '' : key.replace('◌', '');
}

/**
 * Where a key leads.
 * @param before the text before the caret once the key has done its work
 */
export function stateAfter(
  language: Language,
  state: KeyboardState,
  key: string,
  before: string,
): KeyboardState {
  const { alphabet, page, shifted } = state;
  const others = layoutOf(language, state).pages.length - 1;
  if (key === '{shift}') return { ...state, shifted: !shifted };
  if (key === '{turn}' && page === 0) return { ...state, page: 1 };
  if (key === '{turn}') return atLetters(language, alphabet, before);
  if (key === '{more}') return { ...state, page: (page % others) + 1 };
  if (key === '{alphabet}') return atLetters(language, alphabet === 'own' ? 'latin' : 'own', before);
  // A word goes on in small letters, and the next one begins with a capital.
  const wentOn = key === '{space}' || (shifted && key !== key.toLowerCase());
  return wentOn ? atLetters(language, alphabet, before) : atCaret(language, state, before);
}

/** The shift follows the caret on the page of letters; other pages stay as they are. */
export function atCaret(language: Language, state: KeyboardState, before: string): KeyboardState {
  return state.page === 0 ? atLetters(language, state.alphabet, before) : state;
}

function atLetters(language: Language, alphabet: KeyboardState['alphabet'], before: string): KeyboardState {
  const state = { alphabet, page: 0, shifted: false };
  const { shift } = layoutOf(language, state);
  const begins = { capitals: beginsWord, vowels: beginsSyllable, none: () => false }[shift];
  return { ...state, shifted: begins(before) };
}
