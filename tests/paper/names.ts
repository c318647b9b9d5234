/** A made-up name in each language of the door, and in two more that visitors bring. */
export const names = {
  en: 'Olivia Bennett',
  cy: 'Llŷr Ŵyn Siôn',
  pl: 'Świętosława Żółć',
  ro: 'Ștefan Țîrlea',
  pa: 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ',
  ur: 'ٹیپو چودھری گڑھ',
  pt: 'João Conceição',
  es: 'Iñaki Núñez',
  ar: 'محمد الأحمد',
  bn: 'শ্রেয়া জ্যোৎস্না',
  gu: 'શ્રદ્ધા ત્રિવેદી',
  it: 'Niccolò Però',
  uk: 'Їжак Ґудзь',
  hi: 'कृष्णा द्विवेदी',
  'two directions': 'محمد Lee (علي) 7',
} as const;
export type NameKind = keyof typeof names;
