import type { KeyboardLayout } from './layout.ts';

// The same in both states of the shift.
const consonants = [
  'অ ক খ গ ঘ চ ছ জ ঝ ট ঠ ড',
  'ঢ ণ ত থ দ ধ ন প ফ ব ভ ম',
  'য র ল শ ষ স হ ড় য় ◌ং ৎ {backspace}',
  '{shift} - {space} .',
];

/** Bengali in the order of the alphabet under a row of vowels: casual writers look a letter up rather than know where it is. */
export const bengali: KeyboardLayout = {
  script: 'Bengali',
  shift: 'vowels',
  pages: [
    {
      sign: 'কখগ',
      rows: ['◌া ◌ি ◌ী ◌ু ◌ূ ◌ৃ ◌ে ◌ৈ ◌ো ◌ৌ ◌্ ◌ঁ', ...consonants],
      shifted: ['আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ ◌্ ◌ঁ', ...consonants],
    },
    {
      sign: '123',
      rows: [
        '1 2 3 4 5 6 7 8 9 0',
        '১ ২ ৩ ৪ ৫ ৬ ৭ ৮ ৯ ০',
        'ঙ ঞ ঢ় ◌ঃ ◌় ৰ ৱ',
        "( ) @ / & ' - . {backspace}",
        ', {space} ।',
      ],
    },
  ],
  names: {
    '।': 'দাঁড়ি',
    '◌া': 'আ-কার',
    '◌ি': 'ই-কার',
    '◌ী': 'ঈ-কার',
    '◌ু': 'উ-কার',
    '◌ূ': 'ঊ-কার',
    '◌ৃ': 'ঋ-কার',
    '◌ে': 'এ-কার',
    '◌ৈ': 'ঐ-কার',
    '◌ো': 'ও-কার',
    '◌ৌ': 'ঔ-কার',
    '◌্': 'হসন্ত',
    '◌ঁ': 'চন্দ্রবিন্দু',
    '◌ং': 'অনুস্বার',
    '◌ঃ': 'বিসর্গ',
    '◌়': 'নুক্তা',
    ৎ: 'খণ্ড ত',
    য়: 'অন্তঃস্থ অ',
  },
};
