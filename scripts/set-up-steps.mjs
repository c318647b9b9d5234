// What must be in place before anything of Porchlight runs, in the order in which it fails soonest.

import { ensureBuild } from './build.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron-binary.mjs';
import { checkPlatform } from './platform-check.mjs';

/** @typedef {'start' | 'test' | 'package'} Purpose */

/**
 * @param {{ purpose: Purpose, folder: string, say: (line: string) => void }} options `say` gets a line a step
 * @returns {Promise<void>}
 * @throws {import('./stop-error.mjs').StopError}
 */
export async function setUp({ purpose, folder, say }) {
  checkPlatform({ platform: process.platform, arch: process.arch, nodeVersion: process.version });
  if (process.platform === 'linux' && purpose !== 'package') await ensureDebianPackages({ purpose, say });
  await ensureDependencies({ folder, say });
  await ensureElectron({ folder, say, officialOnly: purpose === 'package' });
  await ensureBuild({ folder, say });
}
