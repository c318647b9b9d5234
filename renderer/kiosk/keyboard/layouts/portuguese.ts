import { latinLayout } from './latin.ts';

/** The Portuguese keyboard with ç beside L; what is typed there with dead keys has keys of its own. */
export const portuguese = latinLayout([
  'á â ã é ê í ó ô õ ú',
  'q w e r t y u i o p',
  'a s d f g h j k l ç',
  '{shift} z x c v b n m - {backspace}',
  "' , {space} .",
]);
