import { latinLayout } from './latin.ts';

/** The Spanish keyboard with ñ beside L; what is typed there with dead keys has keys of its own. */
export const spanish = latinLayout([
  'á é í ó ú ü',
  'q w e r t y u i o p',
  'a s d f g h j k l ñ',
  '{shift} z x c v b n m - {backspace}',
  "' , {space} .",
]);
