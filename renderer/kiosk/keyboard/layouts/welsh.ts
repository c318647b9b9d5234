import { latinLayout } from './latin.ts';

/** QWERTY, and above it the vowels with a circumflex (to bach), then the other accents that Welsh has. */
export const welsh = latinLayout([
  'â ê î ô û ŵ ŷ á é ï',
  'q w e r t y u i o p',
  "a s d f g h j k l '",
  '{shift} z x c v b n m - {backspace}',
  ', {space} .',
]);
