// electron-builder's hook before it packs (electron-builder.yml): the guard for those who start it by hand.
//
// By itself electron-builder downloads Electron by version and never looks at ELECTRON_OVERRIDE_DIST_PATH, which
// only the package `electron` reads (app-builder-lib/out/electron/ElectronFramework.js, `unpack`). What could bring
// a third party's copy into an installer is its setting `electronDist` and another `electronVersion`.

import { pinnedElectronVersion } from './electron-official.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';
import { StopError } from './stop-error.mjs';

/**
 * @param {{ packager: { config: { electronDist?: unknown, electronVersion?: string | null } } }} context
 * @returns {void}
 * @throws {StopError}
 */
export function beforePack({ packager }) {
  const { electronDist, electronVersion } = packager.config;
  const pinned = pinnedElectronVersion(PROJECT_FOLDER);
  // electron-builder fills the version in from node_modules/electron when the settings have none.
  if ((electronDist ?? undefined) === undefined && electronVersion === pinned) return;
  throw new StopError(
    `only the official Electron ${pinned} goes into a package; take electronDist and electronVersion out of the settings.`,
  );
}
