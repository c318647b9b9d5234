// The Debian packages without which Electron, its tests or a virtual display don't run.

import { explainFailure, lastLines } from './explain-failure.mjs';
import { runCommand } from './run-command.mjs';
import { StopError } from './stop-error.mjs';
import { hasDisplay } from './virtual-display.mjs';

const ELECTRON =
  'libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libxtst6 libatk-bridge2.0-0 libnotify4 libdrm2'.split(' ');
const DISPLAY = ['xvfb', 'xauth'];
const PRINTING = ['cups', 'cups-client', 'printer-driver-cups-pdf'];
// What reads back, as a person would, what was printed and shown.
const READING = ['poppler-utils', 'sqlite3', 'zbar-tools', 'tesseract-ocr', 'tesseract-ocr-eng', 'xdotool'];
// The kiosk of resources/kiosk: what runs it, and what looks over its files.
const KIOSK = ['cage', 'xwayland', 'grim', 'systemd', 'shellcheck', 'libxml2-utils'];
const LOCK_TRIES = 60;
const LOCK_PAUSE_MS = 5000;

/**
 * @param {'start' | 'test'} purpose
 * @returns {string[]} by the names of Debian 12
 */
function packagesFor(purpose) {
  if (purpose === 'test') return [...ELECTRON, ...DISPLAY, ...PRINTING, ...READING, ...KIOSK];
  return hasDisplay() ? ELECTRON : [...ELECTRON, ...DISPLAY];
}

/**
 * Installs what is missing as root, and otherwise says how.
 * @param {{ purpose: 'start' | 'test', say: (line: string) => void }} options
 * @returns {Promise<void>}
 * @throws {StopError}
 */
export async function ensureDebianPackages({ purpose, say }) {
  const wanted = packagesFor(purpose);
  const format = '${Package}\t${db:Status-Status}\t${Provides}\n';
  // By pattern, since a whole list can run to megabytes, and newer releases end some names in "t64".
  const patterns = wanted.map((name) => `${name}*`);
  const listed = await runCommand('dpkg-query', ['--show', `--showformat=${format}`, ...patterns]);
  if (listed.notFound) {
    say(`this is neither Debian nor Ubuntu; make sure of what they call ${wanted.join(' ')}`);
    return;
  }
  const missing = missingPackages(wanted, listed.output);
  if (missing.length === 0) {
    say('system packages are installed');
    return;
  }
  if (process.getuid?.() !== 0) {
    const names = await currentNames(missing);
    throw new StopError(
      `these system packages are missing; run this one command, then run again:\nsudo apt-get install -y ${names.join(' ')}`,
    );
  }
  say(`installing system packages: ${missing.join(' ')} …`);
  // One broken package source of somebody else's fails the update and needn't matter for the install.
  const update = await aptGet(['update']);
  const names = await currentNames(missing);
  const install = await aptGet(['install', '-y', '--no-install-recommends', ...names]);
  if (install.code === 0) return;
  const output = `${update.code === 0 ? '' : update.output}\n${install.output}`;
  const why = explainFailure(output)?.sentence ?? 'its words are below.';
  throw new StopError(`apt-get couldn't install ${names.join(' ')}: ${why}`, lastLines(output));
}

/**
 * @param {string[]} wanted
 * @param {string} listed a line a package: name, state and what it provides, with tabs between
 * @returns {string[]}
 */
export function missingPackages(wanted, listed) {
  const present = new Set();
  for (const line of listed.split('\n')) {
    const [name, state, provides = ''] = line.split('\t');
    if (state !== 'installed') continue;
    present.add(name);
    // Newer releases have libgtk-3-0t64, which says that it provides "libgtk-3-0 (= 3.24…)".
    for (const provided of provides.split(',')) present.add(provided.trim().split(' ')[0]);
  }
  return wanted.filter((name) => !present.has(name));
}

/**
 * apt refuses an old name when several packages provide it, as with libasound2 on Ubuntu 24.04.
 * @param {string[]} names
 * @returns {Promise<string[]>}
 */
async function currentNames(names) {
  const { output } = await runCommand('apt-cache', [
    'show',
    '--no-all-versions',
    ...names.map((name) => `${name}t64`),
  ]);
  return names.map((name) => (new RegExp(`^Package: ${name}t64$`, 'm').test(output) ? `${name}t64` : name));
}

/**
 * @param {string[]} args
 * @returns {Promise<import('./run-command.mjs').CommandResult>}
 */
async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (let tries = 1; ; tries += 1) {
    const result = await runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env });
    // The time-out covers the lock of dpkg; the lock of the package lists has none.
    const locked = result.code !== 0 && /Could not get lock|Unable to lock/.test(result.output);
    if (!locked || tries === LOCK_TRIES) return result;
    await new Promise((resolve) => setTimeout(resolve, LOCK_PAUSE_MS));
  }
}
