import { latinLayout } from './latin.ts';

/** QWERTY with nothing added. */
export const english = latinLayout([
  'q w e r t y u i o p',
  "a s d f g h j k l '",
  '{shift} z x c v b n m - {backspace}',
  ', {space} .',
]);
