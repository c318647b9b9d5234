// The npm that started us, run by the Node that started it: both stay where they are while node_modules
// (with the Node 24 inside) is taken away and put back. It also spares Windows the detour over npm.cmd.

import path from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * @param {string[]} args
 * @param {{ cwd: string, show?: boolean, timeoutMs?: number }} options
 * @returns {Promise<import('./run-command.mjs').CommandResult>}
 */
export function runNpm(args, options) {
  const env = withoutPackageBins(process.env);
  const { npm_execpath: npmScript, npm_node_execpath: npmNode } = process.env;
  if (npmNode && npmScript && /^npm-cli\.[cm]?js$/.test(path.basename(npmScript))) {
    return runCommand(npmNode, [npmScript, ...args], { ...options, env });
  }
  // Only a shell can start npm.cmd. None of our arguments needs quoting.
  return runCommand('npm', args, { ...options, env, shell: process.platform === 'win32' });
}

/**
 * npm puts node_modules/.bin first on the path of what it starts. An npm found through there would run on
 * the very Node that it is about to replace. npm adds the folder again for the scripts it runs.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutPackageBins(env) {
  const name = Object.keys(env).find((key) => key.toLowerCase() === 'path');
  if (name === undefined) return { ...env };
  const folders = (env[name] ?? '').split(path.delimiter);
  const kept = folders.filter((folder) => !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder));
  return { ...env, [name]: kept.join(path.delimiter) };
}
