import { describe, expect, test } from 'vitest';
import type { KeyPress } from '../../electron/main/refused-keys.ts';
import { isRefused } from '../../electron/main/refused-keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  control: false,
  alt: false,
  meta: false,
  ...held,
});

describe('what tests with a real keyboard on Linux cannot show', () => {
  test.each<[string, KeyPress]>([
    ['Cmd+Q on a Mac', press('q', { meta: true })],
    ['Cmd+Alt+I on a Mac', press('i', { meta: true, alt: true })],
    ['Ctrl+W, with caps lock', press('W', { control: true })],
    ['Ctrl+W on a Cyrillic keyboard', press('ц', { code: 'KeyW', control: true })],
  ])('%s is refused', (_, pressed) => expect(isRefused(pressed)).toBe(true));

  test.each<[string, KeyPress]>([
    ['€ with AltGr on Windows', press('€', { code: 'Digit4', control: true, alt: true })],
    ['ł with AltGr on Windows', press('ł', { code: 'KeyL', control: true, alt: true })],
    ['@ with AltGr+Q on a German Windows', press('@', { code: 'KeyQ', control: true, alt: true })],
    ['Ctrl+Z on a French keyboard, where W is in England', press('z', { code: 'KeyW', control: true })],
    ['Ctrl+A on a French keyboard, where Q is in England', press('a', { code: 'KeyQ', control: true })],
    ['ц itself', press('ц', { code: 'KeyW' })],
    ['Shift+Tab', press('Tab')],
    ['Ctrl+Left, by word', press('ArrowLeft', { control: true })],
    ['Ctrl+C', press('c', { control: true })],
    ['Ctrl+V', press('v', { control: true })],
  ])('%s is not', (_, pressed) => expect(isRefused(pressed)).toBe(false));
});
