// One run of vitest over some rings.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { countGroup } from './ring-counts.mjs';
import { runCommand } from './run-command.mjs';

const REPORTER = fileURLToPath(new URL('ring-reporter.mjs', import.meta.url));

/**
 * @param {{ folder: string, rings: string[], show?: boolean }} options `folder` holds tests/vitest.config.ts;
 *   `show` lets vitest speak in this terminal
 * @returns {Promise<import('./ring-counts.mjs').Row[]>}
 */
export async function runRingGroup({ folder, rings, show = true }) {
  const work = mkdtempSync(path.join(os.tmpdir(), 'porchlight-rings-'));
  const reportFile = path.join(work, 'report.json');
  const vitest = path.join(folder, 'node_modules', 'vitest', 'vitest.mjs');
  const options = ['--config', 'tests/vitest.config.ts', '--reporter=default', `--reporter=${REPORTER}`];
  try {
    const projects = rings.flatMap((ring) => ['--project', ring]);
    const { code } = await runCommand(process.execPath, [vitest, 'run', ...options, ...projects], {
      cwd: folder,
      env: { ...process.env, PORCHLIGHT_RING_REPORT: reportFile },
      show,
    });
    const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
    return countGroup({ rings, report, exitCode: code });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
