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
 * arguments, user, screen and place on it. Both have started before, so that both find their files and caches.
 */
export async function benchStart(): Promise<Comparison> {
  const stage = await setStage();
  const glass = await startGlass();
  try {
    const { picture, at } = await pictureOfSignIn(stage);
    const ours = () => timeToGlass(stage, glass, PROJECT_FOLDER, picture, at);
    const bare = () => timeToGlass(stage, glass, emptyWindow, plain(picture), at);
    await interleave(ours, bare, { rounds: 1, times: 1 });
    return await interleave(ours, bare, { rounds: 11, times: 1 });
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

async function timeToGlass(
  stage: Stage,
  glass: Glass,
  app: string,
  picture: PNG,
  at: Place,
): Promise<number> {
  const { program, args, env } = stage.command();
  const itsArgs = args.map((arg) => (arg === PROJECT_FOLDER ? app : arg));
  // Of two data folders the last one counts.
  if (app !== PROJECT_FOLDER) itsArgs.push(`--user-data-dir=${join(stage.outFolder, 'empty-window')}`);
  const start = performance.now();
  const electron = spawn(program, itsArgs, { env: { ...env, DISPLAY: glass.display }, stdio: 'ignore' });
  const gone = once(electron, 'exit');
  try {
    return (await glass.seen(picture, at)) - start;
  } finally {
    electron.kill();
    await gone;
  }
}
