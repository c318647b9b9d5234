import { latinLayout } from './latin.ts';

/** QWERTY as on the Polish programmer's keyboard; what is typed there with AltGr has keys of its own. */
export const polish = latinLayout([
  'ą ć ę ł ń ó ś ź ż',
  'q w e r t y u i o p',
  "a s d f g h j k l '",
  '{shift} z x c v b n m - {backspace}',
  ', {space} .',
]);
