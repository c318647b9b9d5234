import { spawnSync } from 'node:child_process';

/** A keyboard and a mouse that are plugged into the virtual display: the app can't tell them from real ones. */
export interface XKeyboard {
  /** Such as "alt+F4", by the names of X. */
  press(...keys: string[]): void;
  /** Mouse button 8 is back, 9 is forward. */
  click(button: number): void;
}

/** Gives the keyboard to the window that is shown; without a window manager nobody else would. */
export function takeKeyboard(display: string): XKeyboard {
  const run = (...args: string[]): string => {
    const { stdout, status, stderr } = spawnSync('xdotool', args, {
      env: { ...process.env, DISPLAY: display },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const place = run('mousemove', '400', '300', 'getmouselocation', '--shell');
  const id = /^WINDOW=(\d+)$/m.exec(place)?.[1];
  if (id === undefined) throw new Error('nothing is shown there');
  run('windowfocus', '--sync', id);
  return {
    press: (...keys) => void run('key', '--delay', '1', ...keys),
    click: (button) => void run('mousemove', '540', '300', 'click', String(button)),
  };
}
