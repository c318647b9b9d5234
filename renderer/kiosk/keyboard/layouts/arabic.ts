import type { KeyboardLayout } from './layout.ts';

/** Arabic 101; the hamza forms that are typed there with the shift have keys of their own. */
export const arabic: KeyboardLayout = {
  script: 'Arabic',
  shift: 'none',
  pages: [
    {
      sign: 'ابت',
      rows: [
        'ض ص ث ق ف غ ع ه خ ح ج د',
        'ش س ي ب ل ا ت ن م ك ط ذ',
        'ئ ء ؤ ر أ إ ى ة و ز ظ {backspace}',
        'آ {space} .',
      ],
    },
    {
      sign: '123',
      rows: ['1 2 3 4 5 6 7 8 9 0', '◌َ ◌ُ ◌ِ ◌ّ ◌ْ ◌ً ◌ٌ ◌ٍ ◌ٰ', "( ) @ / & ' - {backspace}", '{more} ، {space} .'],
    },
    {
      // Names from Persian, Kurdish and Urdu.
      sign: '١٢٣ پ',
      rows: [
        '١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠',
        'پ چ ژ گ ڤ ک ی ہ ھ ے',
        'ٹ ڈ ڑ ں ڕ ڵ ێ ۆ ە {backspace}',
        '{more} ، {space} .',
      ],
    },
  ],
  names: {
    '◌َ': 'فتحة',
    '◌ُ': 'ضمة',
    '◌ِ': 'كسرة',
    '◌ّ': 'شدة',
    '◌ْ': 'سكون',
    '◌ً': 'تنوين فتح',
    '◌ٌ': 'تنوين ضم',
    '◌ٍ': 'تنوين كسر',
    '◌ٰ': 'ألف خنجرية',
    ء: 'همزة',
    أ: 'ألف بهمزة فوقها',
    إ: 'ألف بهمزة تحتها',
    آ: 'ألف بمدة',
    ؤ: 'واو بهمزة',
    ئ: 'ياء بهمزة',
    ى: 'ألف مقصورة',
    ة: 'تاء مربوطة',
  },
};
