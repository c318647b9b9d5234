import type { KeyboardLayout } from './layout.ts';

// The same in both states of the shift.
const consonants = [
  'ਅ ਸ ਹ ਕ ਖ ਗ ਘ ਚ ਛ ਜ ਝ ਟ',
  'ਠ ਡ ਢ ਣ ਤ ਥ ਦ ਧ ਨ ਪ ਫ ਬ',
  'ਭ ਮ ਯ ਰ ਲ ਵ ੜ ਸ਼ ਜ਼ ◌੍ ◌਼ {backspace}',
  '{shift} - {space} .',
];

/** Gurmukhi in the order of the alphabet under a row of vowels: casual writers look a letter up rather than know where it is. */
export const panjabi: KeyboardLayout = {
  script: 'Gurmukhi',
  shift: 'vowels',
  pages: [
    {
      sign: 'ਕਖਗ',
      rows: ['◌ਾ ◌ਿ ◌ੀ ◌ੁ ◌ੂ ◌ੇ ◌ੈ ◌ੋ ◌ੌ ◌ੰ ◌ਂ ◌ੱ', ...consonants],
      shifted: ['ਆ ਇ ਈ ਉ ਊ ਏ ਐ ਓ ਔ ◌ੰ ◌ਂ ◌ੱ', ...consonants],
    },
    {
      sign: '123',
      rows: [
        '1 2 3 4 5 6 7 8 9 0',
        '੧ ੨ ੩ ੪ ੫ ੬ ੭ ੮ ੯ ੦',
        'ੳ ੲ ਙ ਞ ਖ਼ ਗ਼ ਫ਼ ਲ਼ ◌ਃ ੴ',
        "( ) @ / & ' - . {backspace}",
        ', {space} ।',
      ],
    },
  ],
  names: {
    '।': 'ਡੰਡੀ',
    '◌ਾ': 'ਕੰਨਾ',
    '◌ਿ': 'ਸਿਹਾਰੀ',
    '◌ੀ': 'ਬਿਹਾਰੀ',
    '◌ੁ': 'ਔਂਕੜ',
    '◌ੂ': 'ਦੁਲੈਂਕੜ',
    '◌ੇ': 'ਲਾਂ',
    '◌ੈ': 'ਦੁਲਾਵਾਂ',
    '◌ੋ': 'ਹੋੜਾ',
    '◌ੌ': 'ਕਨੌੜਾ',
    '◌ੰ': 'ਟਿੱਪੀ',
    '◌ਂ': 'ਬਿੰਦੀ',
    '◌ੱ': 'ਅੱਧਕ',
    '◌੍': 'ਹਲੰਤ',
    '◌਼': 'ਪੈਰ ਬਿੰਦੀ',
    '◌ਃ': 'ਵਿਸਰਗ',
    ੳ: 'ਊੜਾ',
    ੲ: 'ਈੜੀ',
    ੴ: 'ੴ, ਇੱਕ ਓਅੰਕਾਰ',
  },
};
