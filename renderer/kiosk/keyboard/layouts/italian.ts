import { latinLayout } from './latin.ts';

/** The Italian keyboard: è é beside P, ò à ù beside L. */
export const italian = latinLayout([
  'q w e r t y u i o p è é',
  'a s d f g h j k l ò à ù',
  "{shift} z x c v b n m ì ' - {backspace}",
  ', {space} .',
]);
