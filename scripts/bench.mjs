// `npm run bench`: how much Porchlight adds to the libraries it stands on. Reported, never asserted.

import { fileURLToPath } from 'node:url';
import { PROJECT_FOLDER, projectNode } from './project-folder.mjs';
import { runCommand } from './run-command.mjs';
import { runScript } from './stop-error.mjs';

const bench = fileURLToPath(new URL('../tests/bench/bench.ts', import.meta.url));

await runScript('bench', async () => {
  const { code } = await runCommand(projectNode(PROJECT_FOLDER), [bench], {
    cwd: PROJECT_FOLDER,
    show: true,
  });
  return code === 0 ? 0 : 1;
});
