/** Keys for what is no text in any language, as rows of a page: digits of a badge's number. */
export const digitPad: readonly string[] = ['1 2 3', '4 5 6', '7 8 9', '{backspace} 0 {enter}'];

/** Keys for a code of capitals and digits: none that looks like another, so neither I nor O, neither 0 nor 1. */
export const codePad: readonly string[] = [
  '2 3 4 5 6 7 8 9',
  'Q W E R T Y U P',
  'A S D F G H J K L',
  'Z X C V B N M {backspace} {enter}',
];
