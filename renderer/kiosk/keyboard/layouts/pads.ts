/** Keys for what is no text in any language, as rows of a page: digits of a badge's number. */
export const digitPad: readonly string[] = ['1 2 3', '4 5 6', '7 8 9', '{backspace} 0 {enter}'];

/** Keys for a code of capitals and digits: those of passAlphabet, where none looks like another. */
export const codePad: readonly string[] = [
  '2 3 4 5 6 7 8 9',
  'Q W E R T Y U P',
  'A S D F G H J K',
  'Z X C V B N M {backspace} {enter}',
];
