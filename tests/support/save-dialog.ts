import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

type Dialog = keyof typeof titles;

// GTK's own words; Electron gives its dialogs no title of ours.
const titles = {
  save: '^(Save File|Save As|Save)$',
  open: '^(Open File|Open Files|Open)$',
  folder: '^(Select Folder|Open Folder|Select Folders|Open)$',
};

// From the right edge to a button's middle, in pixels: the main one, and Cancel beside it.
const mainButton = 48;
const cancelButton = 140;

/** Waits for the system's own save dialog, types a path as a person would, and saves. */
export async function saveAs(display: string, path: string): Promise<void> {
  const dialog = await waitForDialog(display, 'save');
  xdotool(display, 'windowfocus', '--sync', dialog);
  xdotool(display, 'key', 'ctrl+a');
  xdotool(display, 'type', '--delay', '2', path);
  await clickUntilGone(display, 'save', mainButton);
}

/** Closes the dialog without saving. */
export async function cancelSave(display: string): Promise<void> {
  await waitForDialog(display, 'save');
  await clickUntilGone(display, 'save', cancelButton);
}

/** Waits for the system's own dialog for opening a file, types a path as a person would, and opens it. */
export async function openFile(display: string, path: string): Promise<void> {
  const dialog = await waitForDialog(display, 'open');
  xdotool(display, 'windowfocus', '--sync', dialog);
  // A stroke begins a path wherever one is in this dialog.
  xdotool(display, 'type', '--delay', '2', path);
  await clickUntilGone(display, 'open', mainButton);
}

/** Waits for the system's own dialog for a folder, types its path as a person would, and chooses it. */
export async function chooseFolder(display: string, path: string): Promise<void> {
  const dialog = await waitForDialog(display, 'folder');
  xdotool(display, 'windowfocus', '--sync', dialog);
  // A stroke begins a path wherever one is in this dialog.
  xdotool(display, 'type', '--delay', '2', path);
  await clickUntilGone(display, 'folder', mainButton);
}

/** Closes the dialog without opening anything. */
export async function cancelOpen(display: string): Promise<void> {
  await waitForDialog(display, 'open');
  await clickUntilGone(display, 'open', cancelButton);
}

/**
 * GTK puts the buttons into the bottom right corner; without a window manager its dialog doesn't hear Enter and Escape.
 *
 * @param fromRight of the button's middle, in pixels
 */
async function clickUntilGone(display: string, kind: Dialog, fromRight: number): Promise<void> {
  for (let click = 0; click < 20; click++) {
    const dialog = openDialog(display, kind);
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
  throw new Error(`the ${kind} dialog did not close`);
}

export async function waitForDialog(display: string, kind: Dialog): Promise<string> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const id = openDialog(display, kind);
    if (id !== undefined) return id;
    if (Date.now() > deadline) throw new Error(`the ${kind} dialog did not come`);
    await wait(100);
  }
}

function openDialog(display: string, kind: Dialog): string | undefined {
  const ids = xdotool(display, 'search', '--onlyvisible', '--name', titles[kind]);
  return ids.split('\n').find((id) => id !== '');
}

function xdotool(display: string, ...args: string[]): string {
  const { stdout } = spawnSync('xdotool', args, {
    env: { ...process.env, DISPLAY: display },
    encoding: 'utf8',
  });
  return stdout.trim();
}
