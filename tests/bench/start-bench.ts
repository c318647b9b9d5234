import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { PROJECT_FOLDER } from '../../scripts/project-folder.mjs';
import { answers } from '../support/answers.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';
import type { Glass, Place } from './glass.ts';
import { startGlass } from './glass.ts';
import type { Comparison } from './interleave.ts';
import { interleave } from './interleave.ts';

const emptyWindow = fileURLToPath(new URL('empty-window', import.meta.url));
/** The colour of its page. */
const emptyPage = [0x2f, 0x6f, 0x4e, 0xff];

/**
 * From starting the process to "Sign in" on the glass, against an empty window's page on the glass: the same Electron,
 * arguments, user, screen and place on it. All have started before, so that all find their files and caches.
 */
export async function benchStart(): Promise<{ ownScheme: Comparison; file: Comparison }> {
  const stage = await setStage();
  const glass = await startGlass();
  try {
    const { picture, at } = await pictureOfSignIn(stage);
    const ours = () => timeToGlass(glass, { ...stage.command(), picture, at });
    const compare = async (...args: string[]) => {
      const bare = () => timeToGlass(glass, { ...emptyApp(stage, args), picture: plain(picture), at });
      await interleave(ours, bare, { rounds: 2, times: 1 });
      return interleave(ours, bare, { rounds: 21, times: 1 });
    };
    return { ownScheme: await compare(), file: await compare('--from-file') };
  } finally {
    await stage.strike();
    await glass.stop();
  }
}

/** Sets the site up, and looks at the button that can then be pressed. */
async function pictureOfSignIn(stage: Stage): Promise<{ picture: PNG; at: Place }> {
  const app = await stage.launchWith(answers);
  const button = (await app.page('kiosk')).getByRole('button', { name: 'Sign in' });
  await button.click({ trial: true }); // visible, enabled, and nothing moves any more
  const box = await button.boundingBox();
  if (box === null) throw new Error('the button is nowhere');
  // Whole pixels, and inside its edge, where the background plays no part.
  const inside = 12;
  const at = { x: Math.ceil(box.x) + inside, y: Math.ceil(box.y) + inside };
  const size = {
    width: Math.floor(box.width) - 2 * inside - 1,
    height: Math.floor(box.height) - 2 * inside - 1,
  };
  const picture = PNG.sync.read(await button.page().screenshot({ clip: { ...at, ...size } }));
  await app.close();
  return { picture, at };
}

/** As large, and all of the empty page's colour. */
function plain({ width, height }: PNG): PNG {
  const picture = new PNG({ width, height });
  picture.data.set(Buffer.alloc(picture.data.length, Buffer.from(emptyPage)));
  return picture;
}

type Start = ReturnType<Stage['command']> & { picture: PNG; at: Place };

/** Porchlight's own command line, but for the app and its data folder. */
function emptyApp(stage: Stage, itsArgs: readonly string[]): ReturnType<Stage['command']> {
  const { program, args, env } = stage.command([...itsArgs]);
  // Of two data folders the last one counts.
  const dataFolder = `--user-data-dir=${join(stage.outFolder, 'empty-window')}`;
  return {
    program,
    env,
    args: [...args.map((arg) => (arg === PROJECT_FOLDER ? emptyWindow : arg)), dataFolder],
  };
}

/** Milliseconds from starting the process until the picture is there. */
async function timeToGlass(glass: Glass, { program, args, env, picture, at }: Start): Promise<number> {
  const start = performance.now();
  const electron = spawn(program, args, { env: { ...env, DISPLAY: glass.display }, stdio: 'ignore' });
  const gone = once(electron, 'exit');
  try {
    return (await glass.seen(picture, at)) - start;
  } finally {
    electron.kill();
    await gone;
  }
}
