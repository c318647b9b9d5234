import { openDatabase } from '../../electron/core/db/open.ts';
import { createSetUpApp } from './set-up-app.ts';

// For a process of its own that is killed at any moment: signs visitors in, one after the other, and names each visit
// once its sign-in was answered. What stands on the output was confirmed on a screen.
const { signIn } = await createSetUpApp({ db: openDatabase(process.argv[2] ?? '') });
for (let count = 1; ; count++) {
  const { visitId } = await signIn({
    name: `Visitor ${count}`,
    devices: [{ kind: 'phone', handling: 'bag' }],
  });
  process.stdout.write(`${visitId}\n`);
}
