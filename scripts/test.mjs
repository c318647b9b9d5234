// `npm test [-- --long] [-- ring …]`: the check, then the rings, then a table and the counts on the last line.

import { spawnSync } from 'node:child_process';
import { PROJECT_FOLDER, projectNode } from './project-folder.mjs';
import { closingLine, failedRow, sum, table } from './ring-counts.mjs';
import { chooseRings } from './rings.mjs';
import { runNpm } from './run-npm.mjs';
import { runRingGroup } from './run-ring-group.mjs';
import { runScript } from './stop-error.mjs';

// vitest 5 and better-sqlite3 13 need it. npm sees to it; `node scripts/test.mjs` by hand may not.
const OLDEST_NODE = 22;

await runScript('test', async () => {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    return spawnSync(projectNode(PROJECT_FOLDER), process.argv.slice(1), { stdio: 'inherit' }).status ?? 1;
  }
  const { groups, withCheck } = chooseRings(process.argv.slice(2));
  const rows = [];
  if (withCheck) {
    console.log('test: npm run check');
    const { code } = await runNpm(['run', '--silent', 'check'], { cwd: PROJECT_FOLDER, show: true });
    if (code !== 0) rows.push(failedRow('check', `npm run check ended with code ${code}`));
  }
  for (const rings of groups) rows.push(...(await runRingGroup({ folder: PROJECT_FOLDER, rings })));

  const counts = sum(rows);
  console.log(`\n${table(rows)}`);
  if (counts.skipped > 0) console.log('\nA skipped test is a failure here: run it, or take it out.');
  console.log(`\n${closingLine(counts)}`);
  return counts.failed + counts.skipped > 0 ? 1 : 0;
});
