import type { KeyboardLayout } from './layout.ts';
import { inCapitals } from './layout.ts';

const letters = [
  'й ц у к е н г ш щ з х ї',
  'ф і в а п р о л д ж є ґ',
  '{shift} я ч с м и т ь б ю ʼ {backspace}',
  '- {space} .',
];

/** Letters of the neighbours: Russian, Belarusian, Serbian. */
const more = [
  '1 2 3 4 5 6 7 8 9 0',
  'ы э ё ъ ў ј љ њ ћ ђ џ',
  "{shift} ( ) @ / & ' - {backspace}",
  ', {space} .',
];

/** ЙЦУКЕН as on the Ukrainian keyboard, with ґ and the apostrophe as keys of their own. */
export const ukrainian: KeyboardLayout = {
  script: 'Cyrillic',
  shift: 'capitals',
  pages: [
    { sign: 'абв', rows: letters, shifted: inCapitals(letters) },
    { sign: '123', rows: more, shifted: inCapitals(more) },
  ],
  names: { ь: 'мʼякий знак', Ь: 'мʼякий знак', ъ: 'твердий знак', Ъ: 'твердий знак' },
};
