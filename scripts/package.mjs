// `npm run package [-- electron-builder's arguments]`: installers in dist/, with the official Electron only.

import path from 'node:path';
import { PROJECT_FOLDER, projectNode } from './project-folder.mjs';
import { runCommand } from './run-command.mjs';
import { setUp } from './set-up-steps.mjs';
import { runScript } from './stop-error.mjs';

await runScript('package', async () => {
  await setUp({ purpose: 'package', folder: PROJECT_FOLDER, say: (line) => console.log(`package: ${line}`) });
  const builder = path.join(PROJECT_FOLDER, 'node_modules', 'electron-builder', 'cli.js');
  const args = [builder, '--config', 'electron-builder.yml', ...process.argv.slice(2)];
  const { code } = await runCommand(projectNode(PROJECT_FOLDER), args, { cwd: PROJECT_FOLDER, show: true });
  return code;
});
