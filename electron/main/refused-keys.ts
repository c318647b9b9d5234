/** What Electron's `before-input-event` tells of a key that goes down. */
export interface KeyPress {
  /** As `KeyboardEvent.key`: what the layout makes of it. */
  key: string;
  /** As `KeyboardEvent.code`: which key of the board it is. */
  code: string;
  control: boolean;
  alt: boolean;
  meta: boolean;
}

interface Refused {
  /** Values of `KeyPress.key`; letters in lower case. */
  keys: readonly string[];
  /** What has to be held down. `command` is Ctrl, or Cmd on a Mac. Shift never makes a difference. */
  hold: 'nothing' | 'command' | 'alt';
  why: string;
}

/**
 * What a visitor could do to the sign with a keyboard. Electron acts on few of these while it has no menu; they are
 * refused so that neither a menu nor another version's defaults can bring them back. Typing, Tab, Enter, the arrows,
 * Escape (which closes our own dialogs), copying and pasting stay.
 */
export const refusedKeys: readonly Refused[] = [
  {
    keys: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12'],
    hold: 'nothing',
    why: 'help, search, close (with Alt), reload, reading caret, menu, leaving full screen, developer tools',
  },
  { keys: ['w', 'q'], hold: 'command', why: 'close the window, end the program' },
  { keys: ['r'], hold: 'command', why: 'reload, which throws away what a visitor typed' },
  { keys: ['i', 'j'], hold: 'command', why: 'developer tools, downloads' },
  { keys: ['n', 't'], hold: 'command', why: 'a further window' },
  { keys: ['p'], hold: 'command', why: "the system's print dialog" },
  { keys: ['s', 'o'], hold: 'command', why: "the system's file dialogs" },
  { keys: ['u'], hold: 'command', why: 'the source of the page' },
  { keys: ['f', 'g', 'l'], hold: 'command', why: 'search in the page, address' },
  { keys: ['h', 'd', 'm'], hold: 'command', why: 'history, bookmark; on a Mac hide and minimise' },
  {
    keys: ['+', '=', '-', '_', '0', ')'],
    hold: 'command',
    why: 'zoom, which the next visitor would find',
  },
  { keys: ['Tab'], hold: 'command', why: 'another tab or window' },
  { keys: ['[', ']'], hold: 'command', why: 'back and forward on a Mac' },
  { keys: ['ArrowLeft', 'ArrowRight', 'Home'], hold: 'alt', why: 'back, forward, home page' },
  { keys: [' '], hold: 'alt', why: "the window's menu: move, minimise, close" },
  { keys: ['Escape'], hold: 'command', why: 'the start menu' },
  { keys: ['ContextMenu'], hold: 'nothing', why: 'a menu' },
  {
    keys: ['BrowserBack', 'BrowserForward', 'BrowserRefresh', 'BrowserStop', 'BrowserHome'],
    hold: 'nothing',
    why: 'navigation, by a key of its own',
  },
  {
    keys: ['BrowserSearch', 'BrowserFavorites', 'LaunchMail', 'LaunchApplication1', 'LaunchApplication2'],
    hold: 'nothing',
    why: 'other programs, by a key of its own',
  },
  {
    keys: ['Print', 'Save', 'Open', 'Close', 'New', 'Find', 'ZoomIn', 'ZoomOut'],
    hold: 'nothing',
    why: 'as above, by a key of its own',
  },
];

/** True for what the table refuses. A character that is typed with AltGr, which Windows reports as Ctrl and Alt, is none. */
export function isRefused(press: KeyPress): boolean {
  const key = keyOf(press);
  return refusedKeys.some(({ keys, hold }) => keys.includes(key) && isHeld(hold, press));
}

function isHeld(hold: Refused['hold'], { control, alt, meta }: KeyPress): boolean {
  if (hold === 'command') return meta || (control && !alt);
  if (hold === 'alt') return alt && !control && !meta;
  return true;
}

/** By what the layout says, so that Ctrl+Z stays Ctrl+Z in France; by the key's place where the layout has no Latin letters. */
function keyOf({ key, code }: KeyPress): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  const foreign = key.length === 1 && key > '\u007f';
  return (foreign && place !== undefined ? place : key).replace(/^[A-Z]$/, (letter) => letter.toLowerCase());
}
