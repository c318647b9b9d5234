import { expect, test } from 'vitest';
import type { Language } from '../../shared/domain/languages.ts';
import { keysFor, press, signsOf, start } from '../support/keyboard-walk.ts';

/** Writes a text, and says how many keys more than signs that took. */
function write(language: Language, text: string): { value: string; turns: number } {
  const keys = keysFor(language, text);
  return { value: after(language, keys).value, turns: keys.length - signsOf(text).length };
}

/** How the keyboard stands after some keys. */
const after = (language: Language, keys: string[]) =>
  keys.reduce((typed, key) => press(language, typed, key), start(language));

test.each<[Language, string]>([
  ['en', 'Alice Carter-Jones'],
  ['cy', 'Siân Llŷr'],
  ['pl', 'Łucja Wójcik-Żak'],
  ['ro', 'Ștefan Țîrlea'],
  ['pa', 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ'],
  ['pa', 'ਆਸ਼ਾ ਸ਼ਰਮਾ'],
  ['ur', 'محمد علی'],
  ['ur', 'عائشہ خان'],
  ['pt', 'João Conceição'],
  ['es', 'Begoña Muñoz'],
  ['ar', 'فاطمة أحمد'],
  ['bn', 'আয়েশা আক্তার'],
  ['gu', 'ઈશા પટેલ'],
  ['it', 'Niccolò Pietà'],
  ['uk', 'Надія Ґалаґан'],
])('%s: %s takes one key a sign: nobody turns a page or presses shift', (language, text) => {
  expect(write(language, text)).toEqual({ value: text.normalize('NFC'), turns: 0 });
});

test.each<[Language, string]>([
  ['en', 'Nguyễn Thị Ánh'],
  ['en', 'Kārlis Ozoliņš'],
  ['pl', 'Dvořák & Syn'],
  ['ur', 'خان Brightline 24'],
  ['pa', 'ਕੌਰ Smith'],
  ['bn', 'রঞ্জন'],
  ['uk', 'Рыжий Łoś'],
])('%s: %s can be written by turning pages', (language, text) => {
  expect(write(language, text).value).toBe(text);
});

test('a capital begins a word and no more than that', () => {
  expect(after('en', []).state.shifted).toBe(true);
  expect(after('en', ['J']).state.shifted).toBe(false);
  expect(after('en', ['J', 'o', '{space}']).state.shifted).toBe(true);
  expect(after('en', ['J', '-']).state.shifted).toBe(true);
  expect(after('en', ['J', '{backspace}']).state.shifted).toBe(true);
  expect(after('en', ['J', '{shift}', 'O']).value).toBe('JO');
});

test('a capital accent goes on in small letters; digits stay where digits are', () => {
  expect(after('en', ['{turn}', 'Á']).state).toEqual({ alphabet: 'own', page: 0, shifted: false });
  expect(after('en', ['{turn}', '1']).state.page).toBe(1);
  expect(after('en', ['{turn}', '{shift}', 'á']).state.page).toBe(1);
  expect(after('en', ['{turn}', '1', '{space}']).state.page).toBe(0);
});

test('a vowel stands alone until a consonant carries it', () => {
  expect(after('pa', []).state.shifted).toBe(true);
  expect(after('pa', ['ਸ']).state.shifted).toBe(false);
  expect(after('pa', ['ਸ', '◌ਿ']).state.shifted).toBe(true);
  expect(after('pa', ['ਸ', '◌ਿ', '{backspace}']).state.shifted).toBe(false);
});

test('Latin letters and back, each time from the first page', () => {
  const latin = after('ur', ['{turn}', '{alphabet}']);
  expect(latin.state).toEqual({ alphabet: 'latin', page: 0, shifted: true });
  expect(press('ur', latin, '{alphabet}').state).toEqual({ alphabet: 'own', page: 0, shifted: false });
});
