// Puts the packages of package-lock.json in place when they are missing or stale.

import { realpathSync, existsSync } from 'node:fs';
import { dependencyState, stampDependencies } from './dependency-state.mjs';
import { explainFailure, lastLines } from './explain-failure.mjs';
import { requireFreeSpace } from './free-space.mjs';
import { projectNode, readPackageFile } from './project-folder.mjs';
import { runCommand } from './run-command.mjs';
import { runNpm } from './run-npm.mjs';
import { StopError } from './stop-error.mjs';

// Dev packages always (a set NODE_ENV=production would leave them out), no adverts, errors even when the
// outer npm was told to be silent, and a line that drops for a moment is tried again sooner than npm's 10 s.
const INSTALL = [
  'ci --include=dev --no-audit --no-fund --no-progress --loglevel=error',
  '--fetch-retries=2 --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000',
].flatMap((line) => line.split(' '));
const PING = 'ping --loglevel=error --fetch-retries=1 --fetch-retry-mintimeout=1000'.split(' ');

const MEGABYTES = 1000;
const MEGABYTES_MORE = 300;

/**
 * @param {{ folder: string, say: (line: string) => void }} options
 * @returns {Promise<'nothing to do' | 'installed'>}
 * @throws {StopError}
 */
export async function ensureDependencies({ folder, say }) {
  const state = dependencyState(folder);
  if (state === 'fresh' && (await hasProjectNode(folder))) {
    say('dependencies are up to date');
    return 'nothing to do';
  }
  if (process.platform === 'win32' && runsOnProjectNode(folder)) {
    // Windows doesn't delete a program that runs, and this is the one in node_modules.
    throw new StopError('the dependencies have changed; run "npm ci" once in this folder, then run again.');
  }
  say(`installing dependencies, because they are ${state === 'missing' ? 'missing' : 'out of date'} …`);
  // npm takes the old packages away before it brings the new ones.
  requireFreeSpace(folder, state === 'missing' ? MEGABYTES : MEGABYTES_MORE);
  await installPackages(folder);
  if (!(await hasProjectNode(folder))) {
    throw new StopError(
      'the package "node" was installed, but its Node does not run; if npm is set to ignore install scripts ' +
        '("npm config get ignore-scripts"), allow them for this project, then run again.',
    );
  }
  stampDependencies(folder);
  return 'installed';
}

/**
 * @param {string} folder
 * @throws {StopError}
 */
async function installPackages(folder) {
  // Without network npm tries each of 500 packages several times, for minutes. One question tells it first, and
  // then only what npm has kept from an earlier install can help.
  const ping = await runNpm(PING, { cwd: folder });
  const offline = explainFailure(ping.output)?.cause === 'offline';
  const install = offline ? [...INSTALL, '--offline'] : INSTALL;
  const { code, output, notFound } = await runNpm(install, { cwd: folder });
  if (code === 0) return;
  if (notFound) throw new StopError('npm is not on the path; start with "npm start" or "npm test".');
  const said = offline ? ping.output : output;
  // After a misfit with the lock file npm prints its manual, and the manual isn't the news.
  const [news = said] = said.split(/^npm error Clean install a project/m);
  const sentence =
    explainFailure(said)?.sentence ?? `npm ci failed with code ${code}; npm's words are below.`;
  throw new StopError(sentence, lastLines(news));
}

/**
 * better-sqlite3 crashes on Node 20, so everything but the set-up runs on the Node of the devDependency.
 * @param {string} folder
 * @returns {Promise<boolean>}
 */
async function hasProjectNode(folder) {
  const wanted = `v${readPackageFile(folder).devDependencies?.node}`;
  if (runsOnProjectNode(folder)) return process.version === wanted;
  const { code, output } = await runCommand(projectNode(folder), ['--version']);
  return code === 0 && output.trim() === wanted;
}

/** @param {string} folder */
function runsOnProjectNode(folder) {
  const file = projectNode(folder);
  return existsSync(file) && realpathSync(file) === realpathSync(process.execPath);
}
