import type { KeyboardLayout, KeyboardPage } from './layout.ts';
import { inCapitals } from './layout.ts';

/** A layout in Latin script: its own letters, then the accents and digits that all of them have. */
export function latinLayout(rows: readonly string[]): KeyboardLayout {
  // Names of firms have an ampersand more often than a comma.
  const letters: KeyboardPage = { sign: 'abc', rows, shifted: inCapitals(rows, { ',': '&' }) };
  return { script: 'Latin', shift: 'capitals', pages: [letters, ...accentPages] };
}

function withCapitals(page: KeyboardPage): KeyboardPage {
  return { ...page, shifted: inCapitals(page.rows) };
}

const accentPages: [KeyboardPage, ...KeyboardPage[]] = [
  withCapitals({
    sign: '123 é',
    rows: [
      '1 2 3 4 5 6 7 8 9 0 @ /',
      'á à â ä ã å ă ą æ ç ć č',
      '{shift} é è ê ë ę í î ï ł ñ {backspace}',
      '{more} , {space} .',
    ],
  }),
  withCapitals({
    sign: 'ń–ž',
    rows: [
      'ń ň ó ò ô ö õ ø ő œ ř ś',
      'š ş ș ß ț ú ù û ü ű ů ŵ',
      '{shift} ý ŷ ź ż ž ð þ đ ğ ı {backspace}',
      "{more} ' {space} -",
    ],
  }),
  // Typed after a letter these give all that is not ready-made, as in Nguyễn or Kārlis.
  {
    sign: 'ễ ā',
    rows: ['◌́ ◌̀ ◌̂ ◌̈ ◌̃ ◌̌', '◌̊ ◌̄ ◌̆ ◌̇ ◌̋ ◌̉', '◌̧ ◌̨ ◌̦ ◌̣ ◌̛ {backspace}', '{more} ( {space} ) &'],
  },
];

/** A letter with each mark, which says what it is in any language. */
export const markExamples: Readonly<Record<string, string>> = {
  '◌́': 'á',
  '◌̀': 'à',
  '◌̂': 'â',
  '◌̈': 'ä',
  '◌̃': 'ã',
  '◌̌': 'č',
  '◌̊': 'å',
  '◌̄': 'ā',
  '◌̆': 'ă',
  '◌̇': 'ė',
  '◌̋': 'ő',
  '◌̉': 'ả',
  '◌̧': 'ç',
  '◌̨': 'ą',
  '◌̦': 'ș',
  '◌̣': 'ạ',
  '◌̛': 'ơ',
};
