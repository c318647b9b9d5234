import type { KeyboardLayout } from './layout.ts';

/**
 * The Urdu phonetic keyboard, where each letter stands on the Latin letter that sounds like it. What is typed there with
 * the shift stands in the top row, and in the bottom one beside its sister.
 */
export const urdu: KeyboardLayout = {
  script: 'Arabic',
  shift: 'none',
  pages: [
    {
      sign: 'اب پ',
      rows: [
        'ؤ ڑ ٹ ئ آ ص ڈ غ ھ ض خ ں',
        'ق و ع ر ت ے ء ی ہ پ',
        'ا س د ف گ ح ج ک ل',
        'ز ذ ش ژ چ ث ط ظ ب ن م {backspace}',
        '، {space} ۔',
      ],
    },
    {
      // The Arabic letters are for names that are written the Arabic way.
      sign: '123',
      rows: [
        '1 2 3 4 5 6 7 8 9 0',
        '۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ ۰',
        '◌َ ◌ِ ◌ُ ◌ّ ◌ْ ◌ٰ ◌ٔ ◌ً ۃ ۂ ۓ',
        'أ ة ي ك ه ( ) @ / & - {backspace}',
        '، {space} ۔',
      ],
    },
  ],
  names: {
    '◌َ': 'زبر',
    '◌ِ': 'زیر',
    '◌ُ': 'پیش',
    '◌ّ': 'تشدید',
    '◌ْ': 'جزم',
    '◌ٰ': 'کھڑا زبر',
    '◌ٔ': 'ہمزہ اوپر',
    '◌ً': 'دو زبر',
    آ: 'الف مد',
    ں: 'نون غنہ',
    ھ: 'دو چشمی ہے',
    ہ: 'چھوٹی ہے',
    ی: 'چھوٹی یے',
    ے: 'بڑی یے',
    ء: 'ہمزہ',
    ئ: 'ہمزہ یے',
    ؤ: 'ہمزہ واؤ',
    ۓ: 'ہمزہ بڑی یے',
    ۂ: 'ہمزہ ہے',
    ۃ: 'تائے مدورہ',
    أ: 'الف ہمزہ',
    ة: 'عربی تائے مدورہ',
    ي: 'عربی یے',
    ك: 'عربی کاف',
    ه: 'عربی ہے',
  },
};
