import { expect, test } from 'vitest';
import {
  beginsSyllable,
  beginsWord,
  deleteBefore,
  insertAt,
} from '../../renderer/kiosk/keyboard/edit-text.ts';

const atEnd = (text: string) => deleteBefore(text, text.length, text.length).value;

test('a key writes where the caret is, and in place of what is selected', () => {
  expect(insertAt('Zë', 1, 1, 'o')).toEqual({ value: 'Zoë', caret: 2 });
  expect(insertAt('Zxxë', 1, 3, 'o')).toEqual({ value: 'Zoë', caret: 2 });
});

test('an accent joins the letter before it, one after the other', () => {
  expect(insertAt('Zoe', 3, 3, '\u0308')).toEqual({ value: 'Zoë', caret: 3 });
  expect(insertAt('Nguyê', 5, 5, '\u0303')).toEqual({ value: 'Nguyễ', caret: 5 });
  expect(insertAt('Karlis', 2, 2, '\u0304')).toEqual({ value: 'Kārlis', caret: 2 });
  // A mark before any letter stays what it is.
  expect(insertAt('', 0, 0, '\u0308')).toEqual({ value: '\u0308', caret: 1 });
});

test('a caret inside a surrogate pair breaks nothing', () => {
  expect(insertAt('a😀b', 2, 2, 'x')).toEqual({ value: 'ax😀b', caret: 2 });
  expect(insertAt('a😀b', 2, 4, 'x')).toEqual({ value: 'ax', caret: 2 });
  expect(deleteBefore('a😀b', 2, 2)).toEqual({ value: 'ab', caret: 1 });
  expect(deleteBefore('😀', 2, 2)).toEqual({ value: '', caret: 0 });
});

test('delete takes a whole sign as a reader sees it', () => {
  expect(deleteBefore('Zoe\u0308', 4, 4)).toEqual({ value: 'Zo', caret: 2 });
  expect(deleteBefore('Hi 👩‍👧', 'Hi 👩‍👧'.length, 'Hi 👩‍👧'.length)).toEqual({ value: 'Hi ', caret: 3 });
  expect(deleteBefore('Jo', 1, 1)).toEqual({ value: 'o', caret: 0 });
});

test('delete at the beginning does nothing; a selection goes as a whole', () => {
  expect(deleteBefore('Jo', 0, 0)).toEqual({ value: 'Jo', caret: 0 });
  expect(deleteBefore('Jo Marsh', 2, 8)).toEqual({ value: 'Jo', caret: 2 });
});

test.each([
  ['Panjabi', 'ਕਿ', 'ਕ'],
  ['a nukta', 'ਸ\u0A3C', 'ਸ'],
  ['Bengali, a conjunct', 'ক্ষ', 'ক্'],
  ['Gujarati', 'કો', 'ક'],
  ['Arabic', 'مُ', 'م'],
  ['Urdu, two marks', 'مُّ', 'مُ'],
  ['with a joiner that nobody sees', 'র\u200D', ''],
])('where marks are keys, delete takes the last one alone: %s', (_, before, after) => {
  expect(atEnd(before)).toBe(after);
});

test('delete in the middle of a word of marks leaves what follows', () => {
  expect(deleteBefore('ਸਿੰਘ', 2, 2)).toEqual({ value: 'ਸੰਘ', caret: 1 });
});

test('a word begins at the start, after a space, a hyphen and a bracket', () => {
  expect(['', 'Jo ', 'Siân-', 'Kiln ('].every(beginsWord)).toBe(true);
  expect(['J', 'O’', "O'", 'Jo 1'].some(beginsWord)).toBe(false);
});

test('a syllable begins where no consonant waits for a vowel', () => {
  expect(['', 'ਸਿੰ', 'ਆ', 'কা', 'আ', 'કે ', 'Jo '].every(beginsSyllable)).toBe(true);
  expect(['ਸ', 'ਸਿੰਘ', 'ਸ\u0A3C', 'ক্ষ', 'ক', 'ન'].some(beginsSyllable)).toBe(false);
});
