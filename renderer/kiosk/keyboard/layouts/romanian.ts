import { latinLayout } from './latin.ts';

/** The Romanian standard keyboard: ă î beside P, ș ț â beside L; ș and ț have a comma below, not a cedilla. */
export const romanian = latinLayout([
  'q w e r t y u i o p ă î',
  'a s d f g h j k l ș ț â',
  "{shift} z x c v b n m ' - {backspace}",
  ', {space} .',
]);
