// The machines Porchlight runs on. Electron has no build for any other.

import { StopError } from './stop-error.mjs';

const PLATFORMS = new Set(['linux', 'darwin', 'win32'].flatMap((name) => [`${name}-x64`, `${name}-arm64`]));
const OLDEST_NODE = 20;

/**
 * @param {{ platform: string, arch: string, nodeVersion: string }} machine
 * @returns {void}
 * @throws {StopError}
 */
export function checkPlatform({ platform, arch, nodeVersion }) {
  if (!PLATFORMS.has(`${platform}-${arch}`)) {
    throw new StopError(
      `Porchlight doesn't run on ${platform} ${arch}; it needs Linux, macOS or Windows on x64 or arm64.`,
    );
  }
  if (Number.parseInt(nodeVersion.replace(/^v/, ''), 10) < OLDEST_NODE) {
    throw new StopError(
      `Node ${nodeVersion} is too old; install Node ${OLDEST_NODE} or newer, then run again.`,
    );
  }
}
