import { spawnSync } from 'node:child_process';

/** A keyboard and a mouse that are plugged into the virtual display: the app can't tell them from real ones. */
export interface XKeyboard {
  /** Such as "alt+F4", by the names of X. */
  press(...keys: string[]): void;
  /** Such as "it", by the names of X. A sign that the layout has no key for may get lost on its way to the window. */
  layout(name: string): void;
  /** Mouse button 8 is back, 9 is forward. */
  click(button: number): void;
}

/** Gives the keyboard to the window that is shown; without a window manager nobody else would. */
export function takeKeyboard(display: string): XKeyboard {
  const call = (command: string, args: string[]): string => {
    const env = { ...process.env, DISPLAY: display };
    const { stdout, status, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const run = (...args: string[]): string => call('xdotool', args);
  const place = run('mousemove', '400', '300', 'getmouselocation', '--shell');
  const id = /^WINDOW=(\d+)$/m.exec(place)?.[1];
  if (id === undefined) throw new Error('nothing is shown there');
  run('windowfocus', '--sync', id);
  return {
    press: (...keys) => void run('key', '--delay', '1', ...keys),
    layout: (name) => void call('setxkbmap', [name]),
    click: (button) => void run('mousemove', '540', '300', 'click', String(button)),
  };
}
