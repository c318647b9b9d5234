import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/domain/languages.ts';
import { languages } from '../../shared/domain/languages.ts';
import { passAlphabet } from '../../shared/domain/passes.ts';
import { loadDoorTexts } from '../../shared/i18n/door-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import { layouts } from '../../renderer/kiosk/keyboard/layouts/layouts.ts';
import { codePad, digitPad } from '../../renderer/kiosk/keyboard/layouts/pads.ts';
import { keysIn, keysOf, textOf } from '../../renderer/kiosk/keyboard/keyboard-state.ts';
import { everyState, nameOf } from '../support/keyboard-walk.ts';

/** Each letter as a key, and each mark on its circle. Latin alphabets have their capitals too. */
const alphabets: Record<Language, string> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  cy: 'abcdefghijklmnopqrstuvwxyzâêîôûŵŷáéíóúäëïöüàè',
  pl: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż',
  ro: 'aăâbcdefghiîjklmnopqrsștțuvwxyz',
  pa: 'ੳਅੲਸਹਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵੜਆਇਈਉਊਏਐਓਔਾਿੀੁੂੇੈੋੌੰਂੱ਼੍',
  ur: 'اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہھءئیےۃ',
  pt: 'abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõúü',
  es: 'abcdefghijklmnñopqrstuvwxyzáéíóúü',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةًٌٍَُِّْ',
  bn: 'অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহৎংঃঁািীুূৃেৈোৌ়্',
  gu: 'અઆઇઈઉઊઋએઐઓઔઍઑકખગઘઙચછજઝઞટઠડઢણતથદધનપફબભમયરલવશષસહળાિીુૂૃેૈોૌૅૉંઃઁ્',
  it: 'abcdefghijklmnopqrstuvwxyzàèéìòù',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ',
};

/** Letters that are written with two signs, and that people look for as one. */
const together: Partial<Record<Language, string[]>> = {
  pa: ['ਸ਼', 'ਖ਼', 'ਗ਼', 'ਜ਼', 'ਫ਼', 'ਲ਼'].map((letter) => letter.normalize('NFC')),
  bn: ['ড়', 'ঢ়', 'য়'].map((letter) => letter.normalize('NFC')),
  gu: ['ક્ષ', 'જ્ઞ'],
};

describe.each(languages)('%s', (language) => {
  const pages = everyState(language).map((state) => ({ state, rows: keysOf(language, state) }));

  test('every letter of the alphabet has a key, and every capital', () => {
    const typed = new Set(pages.flatMap(({ rows }) => rows.flat().map(textOf)));
    const letters = [...alphabets[language], ...(together[language] ?? [])];
    const capitals =
      layouts[language].shift === 'capitals' ? letters.map((letter) => letter.toUpperCase()) : [];
    expect([...letters, ...capitals].filter((letter) => !typed.has(letter))).toEqual([]);
  });

  test('Latin letters are within reach, with every accent', () => {
    const typed = new Set(pages.flatMap(({ rows }) => rows.flat().map(textOf)));
    const latin = [...'abcxyzABCXYZáâäãåąçéèëęíłńñóöőøßśúüŵŷżÁÂÄÃÅĄÇÉÈËĘÍŁŃÑÓÖŐØẞŚÚÜŴŶŻ'];
    expect(latin.filter((letter) => !typed.has(letter))).toEqual([]);
  });

  test('the digits are on the second page of every alphabet', () => {
    const second = pages.filter(({ state }) => state.page === 1).map(({ rows }) => rows.flat());
    expect(second.length).toBeGreaterThan(0);
    expect(second.every((keys) => [...'0123456789'].every((digit) => keys.includes(digit)))).toBe(true);
  });

  test('a row has at most 12 keys, a page no key twice, and all that is needed to write and go on', () => {
    for (const { rows } of pages) {
      const keys = rows.flat();
      expect(rows.filter((row) => row.length > 12)).toEqual([]);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      expect(keys).toEqual(expect.arrayContaining(['{turn}', '{backspace}', '{space}', '{enter}']));
    }
  });

  test('keys write composed text, and a mark says so by its circle', () => {
    const texts = pages.flatMap(({ rows }) => rows.flat()).map((key) => [key, textOf(key)] as const);
    expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
    expect(texts.filter(([key, text]) => /^\p{M}/u.test(text) !== key.startsWith('◌'))).toEqual([]);
    expect(texts.filter(([key, text]) => text === '' && !key.startsWith('{'))).toEqual([]);
  });

  test('no two keys of a page have the same name, and each has one that a voice can say', async () => {
    const { t } = createTranslations(await loadDoorTexts(language));
    for (const { state, rows } of pages) {
      const names = rows.flat().map((key) => nameOf(language, state, key, t));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(names.filter((name) => !/[\p{L}\p{N}]/u.test(name) || /[<{◌]|kiosk\./.test(name))).toEqual([]);
    }
  });

  test('no name is given to a key that is nowhere', () => {
    const keys = new Set(pages.flatMap(({ rows }) => rows.flat()));
    expect(Object.keys(layouts[language].names ?? {}).filter((key) => !keys.has(key))).toEqual([]);
  });
});

test('the pads have their digits, and pass codes every sign that they are made of', () => {
  expect(keysIn(digitPad).flat().map(textOf).toSorted().join('')).toBe('0123456789');
  expect(keysIn(codePad).flat().map(textOf).toSorted().join('')).toBe([...passAlphabet].toSorted().join(''));
});
