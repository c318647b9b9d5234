// `npm start -- [Electron's and Porchlight's own arguments]`: runs Porchlight from this folder.

import { findElectron } from './electron-binary.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';
import { runElectron } from './run-electron.mjs';
import { lendDisplayCookie, prepareFolders } from './start-folders.mjs';
import { runScript } from './stop-error.mjs';
import { asNobody, chooseRunAs } from './unprivileged.mjs';
import { hasDisplay, startVirtualDisplay } from './virtual-display.mjs';

/** @param {string} line */
const say = (line) => console.log(`start: ${line}`);

await runScript('start', async () => {
  const { executablePath } = findElectron();
  const runAs = chooseRunAs({ electronPath: executablePath, projectFolder: PROJECT_FOLDER });
  if (runAs.notice !== '') say(runAs.notice);

  // npm starts us in the project's folder; a relative path was meant from where the person stands.
  const base = process.env.INIT_CWD ?? process.cwd();
  const args = process.argv.slice(2);
  /** @type {import('./unprivileged.mjs').Command} */
  let command = [executablePath, PROJECT_FOLDER, ...runAs.extraArgs, ...args];
  const env = { ...process.env };
  if (runAs.dropped) {
    const { home, dataFolder } = prepareFolders({ args, base, runAs });
    say(`Electron runs as user ${runAs.uid}, not as root; the data is in ${dataFolder}`);
    // Of two --user-data-dir the last one counts.
    command = [...asNobody(home), ...command, `--user-data-dir=${dataFolder}`];
    const cookie = hasDisplay() ? lendDisplayCookie(home, runAs) : undefined;
    if (cookie !== undefined) env.XAUTHORITY = cookie;
  }

  if (process.platform !== 'linux' || hasDisplay()) return runElectron(command, { cwd: base, env });
  const screen = await startVirtualDisplay();
  say(`no screen here, so Porchlight is on the virtual display ${screen.display}; to see it, either`);
  say(
    `  import -window root -display ${screen.display} porchlight.png   (a picture; Debian package imagemagick)`,
  );
  say(`  x11vnc -display ${screen.display} -localhost   (live, for a VNC viewer; Debian package x11vnc)`);
  try {
    return await runElectron(command, { cwd: base, env: { ...env, DISPLAY: screen.display } });
  } finally {
    await screen.stop();
  }
});
