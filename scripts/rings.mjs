// The rings of the tests and which of them a command line asks for.

import { StopError } from './stop-error.mjs';

// A group is one run of vitest. Electron comes by itself, so that nothing competes with it for the machine.
const QUICK = ['core', 'db', 'contract', 'paper', 'ui', 'scripts'];
const GROUPS = [QUICK, ['electron']];
const LONG_GROUPS = [['electron-long']];

/** @typedef {{ groups: string[][], withCheck: boolean }} Choice */

/**
 * @param {string[]} args `--long` and names of rings; without names, all of them and `npm run check`
 * @returns {Choice}
 * @throws {StopError}
 */
export function chooseRings(args) {
  const all = [...GROUPS, ...LONG_GROUPS];
  const named = args.filter((arg) => arg !== '--long');
  const unknown = named.find((name) => !all.flat().includes(name));
  if (unknown !== undefined) {
    throw new StopError(`"${unknown}" is no ring of the tests; there are ${all.flat().join(', ')}.`);
  }
  const long = args.includes('--long');
  if (named.length === 0) return { groups: long ? all : GROUPS, withCheck: true };
  const wanted = all.map((group) => group.filter((ring) => named.includes(ring) || (long && isLong(ring))));
  return { groups: wanted.filter((group) => group.length > 0), withCheck: false };
}

/** @param {string} ring */
function isLong(ring) {
  return LONG_GROUPS.flat().includes(ring);
}
