// Where things stand in the project's folder, and what its package.json says.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} PackageFile the part of package.json that the scripts read
 * @property {string} main
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * @param {string} folder
 * @returns {PackageFile}
 */
export function readPackageFile(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

/**
 * The Node that the devDependency `node` brings. Not the one in .bin: on Windows that is a .cmd file.
 * @param {string} folder
 * @returns {string}
 */
export function projectNode(folder) {
  return path.join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * What may be lost with node_modules and fetched again.
 * @param {string} folder
 * @returns {string}
 */
export function cacheFolder(folder) {
  return path.join(folder, 'node_modules', '.cache', 'porchlight');
}
