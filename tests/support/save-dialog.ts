import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Waits for the system's own save dialog, types a path as a person would, and saves. */
export async function saveAs(display: string, path: string): Promise<void> {
  const dialog = await waitForDialog(display);
  xdotool(display, 'windowfocus', '--sync', dialog);
  xdotool(display, 'key', 'ctrl+a');
  xdotool(display, 'type', '--delay', '2', path);
  await clickUntilGone(display, 48);
}

/** Closes the dialog without saving. */
export async function cancelSave(display: string): Promise<void> {
  await waitForDialog(display);
  await clickUntilGone(display, 140);
}

/**
 * GTK puts the buttons into the bottom right corner; without a window manager its dialog doesn't hear Enter and Escape.
 *
 * @param fromRight of the button's middle, in pixels
 */
async function clickUntilGone(display: string, fromRight: number): Promise<void> {
  for (let click = 0; click < 20; click++) {
    const dialog = openDialog(display);
    if (dialog === undefined) return;
    const geometry = xdotool(display, 'getwindowgeometry', '--shell', dialog);
    const width = Number(/WIDTH=(\d+)/.exec(geometry)?.[1]);
    const height = Number(/HEIGHT=(\d+)/.exec(geometry)?.[1]);
    xdotool(
      display,
      'mousemove',
      '--window',
      dialog,
      String(width - fromRight),
      String(height - 22),
      'click',
      '1',
    );
    await wait(250);
  }
  throw new Error('the save dialog did not close');
}

async function waitForDialog(display: string): Promise<string> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const id = openDialog(display);
    if (id !== undefined) return id;
    if (Date.now() > deadline) throw new Error('the save dialog did not come');
    await wait(100);
  }
}

function openDialog(display: string): string | undefined {
  const ids = xdotool(display, 'search', '--onlyvisible', '--name', '^(Save File|Save As|Save)$');
  return ids.split('\n').find((id) => id !== '');
}

function xdotool(display: string, ...args: string[]): string {
  const { stdout } = spawnSync('xdotool', args, {
    env: { ...process.env, DISPLAY: display },
    encoding: 'utf8',
  });
  return stdout.trim();
}
