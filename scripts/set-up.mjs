// `node scripts/set-up.mjs start|test|package`: does what a bare clone needs, says it in one line a step, and is
// quick when there is nothing to do. npm runs it before `npm start` and `npm test`.
// It runs before anything is installed, on Node 20: Node's own modules only.

import { PROJECT_FOLDER } from './project-folder.mjs';
import { setUp } from './set-up-steps.mjs';
import { runScript, StopError } from './stop-error.mjs';

await runScript('set-up', async () => {
  const [purpose = 'start'] = process.argv.slice(2);
  if (purpose !== 'start' && purpose !== 'test' && purpose !== 'package') {
    throw new StopError(`"${purpose}" is not start, test or package.`);
  }
  await setUp({ purpose, folder: PROJECT_FOLDER, say: (line) => console.log(`set-up: ${line}`) });
});
