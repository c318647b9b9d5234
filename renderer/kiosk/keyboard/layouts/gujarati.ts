import type { KeyboardLayout } from './layout.ts';

// The same in both states of the shift.
const consonants = [
  'અ ક ખ ગ ઘ ચ છ જ ઝ ટ ઠ ડ',
  'ઢ ણ ત થ દ ધ ન પ ફ બ ભ મ',
  'ય ર લ વ શ ષ સ હ ળ ક્ષ જ્ઞ {backspace}',
  '{shift} - {space} .',
];

/** Gujarati in the order of the alphabet under a row of vowels: casual writers look a letter up rather than know where it is. */
export const gujarati: KeyboardLayout = {
  script: 'Gujarati',
  shift: 'vowels',
  pages: [
    {
      sign: 'કખગ',
      rows: ['◌ા ◌િ ◌ી ◌ુ ◌ૂ ◌ૃ ◌ે ◌ૈ ◌ો ◌ૌ ◌ં ◌્', ...consonants],
      shifted: ['આ ઇ ઈ ઉ ઊ ઋ એ ઐ ઓ ઔ ◌ં ◌્', ...consonants],
    },
    {
      sign: '123',
      rows: [
        '1 2 3 4 5 6 7 8 9 0',
        '૧ ૨ ૩ ૪ ૫ ૬ ૭ ૮ ૯ ૦',
        'ઙ ઞ ઍ ઑ ◌ૅ ◌ૉ ◌ઃ ◌ઁ ◌઼ ૐ',
        "( ) @ / & ' - . {backspace}",
        ', {space}',
      ],
    },
  ],
  names: {
    '◌ા': 'કાનો',
    '◌િ': 'હ્રસ્વ ઇ',
    '◌ી': 'દીર્ઘ ઈ',
    '◌ુ': 'હ્રસ્વ ઉ',
    '◌ૂ': 'દીર્ઘ ઊ',
    '◌ૃ': 'ઋની માત્રા',
    '◌ે': 'એક માત્રા',
    '◌ૈ': 'બે માત્રા',
    '◌ો': 'કાનો માત્રા',
    '◌ૌ': 'કાનો બે માત્રા',
    '◌ં': 'અનુસ્વાર',
    '◌્': 'હલંત',
    '◌ૅ': 'ઍની માત્રા',
    '◌ૉ': 'ઑની માત્રા',
    '◌ઃ': 'વિસર્ગ',
    '◌ઁ': 'ચંદ્રબિંદુ',
    '◌઼': 'નુક્તા',
  },
};
