import { expect, test } from 'vitest';
import { deleteBefore, insertAt } from '../../renderer/kiosk/keyboard/edit-text.ts';

test('a key writes where the caret is, and in place of what is selected', () => {
  expect(insertAt('Zë', 1, 1, 'o')).toEqual({ value: 'Zoë', caret: 2 });
  expect(insertAt('Zxxë', 1, 3, 'o')).toEqual({ value: 'Zoë', caret: 2 });
});

test('delete takes a whole sign as a reader sees it', () => {
  expect(deleteBefore('Zoe\u0308', 4, 4)).toEqual({ value: 'Zo', caret: 2 });
  expect(deleteBefore('Hi 👩‍👧', 'Hi 👩‍👧'.length, 'Hi 👩‍👧'.length)).toEqual({ value: 'Hi ', caret: 3 });
  expect(deleteBefore('Jo', 1, 1)).toEqual({ value: 'o', caret: 0 });
});

test('delete at the beginning does nothing; a selection goes as a whole', () => {
  expect(deleteBefore('Jo', 0, 0)).toEqual({ value: 'Jo', caret: 0 });
  expect(deleteBefore('Jo Marsh', 2, 8)).toEqual({ value: 'Jo', caret: 2 });
});
