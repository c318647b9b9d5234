import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from '../../scripts/electron-binary.mjs';
import { PROJECT_FOLDER } from '../../scripts/project-folder.mjs';
import { asNobody } from '../../scripts/unprivileged.mjs';
import type { Stage } from './porchlight-app.ts';

const unitFile = join(PROJECT_FOLDER, 'resources/kiosk/linux/porchlight.service');
const nobody = 65534;

/** Porchlight in cage, by the command line of the systemd unit. Its screen is a window on the stage's display. */
export interface CagedApp {
  cage: ChildProcess;
  ended: Promise<unknown>;
  /** What a person can read on the screen; empty as long as there is none. */
  words(): string;
}

/** What the unit starts, word by word. */
export function unitCommand(): string[] {
  const line = /^ExecStart=(.+)$/m.exec(readFileSync(unitFile, 'utf8'))?.[1];
  if (line === undefined) throw new Error('the unit starts nothing');
  return line.split(' ');
}

/** @param args further ones for Porchlight */
export function startInCage(stage: Stage, args: string[] = []): CagedApp {
  const runtime = join(stage.outFolder, 'run');
  const { args: ours, env } = stage.command(args);
  const drops = process.getuid?.() === 0 && !ours.includes('--no-sandbox');
  rmSync(runtime, { recursive: true, force: true });
  mkdirSync(runtime, { mode: 0o700 });
  if (drops) chownSync(runtime, nobody, nobody);
  chmodSync(runtime, 0o700);

  const own = new Set(['/opt/Porchlight/porchlight', '--user-data-dir=/var/lib/porchlight/data']);
  const unit = unitCommand().filter((word) => !own.has(word));
  const at = unit.indexOf('--') + 1;
  const electron = findElectron().executablePath;
  const command = [...unit.slice(0, at), electron, ...unit.slice(at), ...ours];
  // No graphics card, no console: wlroots draws into a window of the virtual display instead.
  const drawing = ['WLR_BACKENDS=x11', 'WLR_RENDERER=pixman', `XDG_RUNTIME_DIR=${runtime}`];
  const [program = '', ...rest] = [...(drops ? asNobody(stage.outFolder) : ['env']), ...drawing, ...command];
  const cage = spawn(program, rest, { env, stdio: 'ignore' });
  const socket = join(runtime, 'wayland-0');
  return {
    cage,
    ended: once(cage, 'exit'),
    words() {
      if (!existsSync(socket)) return '';
      const picture = spawnSync('grim', ['-'], {
        env: { ...env, XDG_RUNTIME_DIR: runtime, WAYLAND_DISPLAY: socket },
        maxBuffer: 32 * 1024 * 1024,
      });
      if (picture.status !== 0) return '';
      const { stdout } = spawnSync('tesseract', ['-', '-'], { input: picture.stdout, encoding: 'utf8' });
      return stdout.replaceAll(/\s+/g, ' ');
    },
  };
}
