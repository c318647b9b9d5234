import { existsSync } from 'node:fs';
import { app, dialog, Menu, powerSaveBlocker, session } from 'electron';
import { createApp } from '../core/app.ts';
import type { Db } from '../core/db/open.ts';
import { DatabaseError, openDatabase } from '../core/db/open.ts';
import type { Host, Log } from '../core/ports.ts';
import { ProvisionError, readProvisionFile } from '../core/set-up/provision.ts';
import type { CameraPermit } from './camera-permit.ts';
import { createCameraPermit, permitCamera } from './camera-permit.ts';
import {
  chooseFolder,
  chooseOpenFile,
  chooseSaveFile,
  endWithOpenDialog,
  noteFileDialog,
} from './dialogs.ts';
import { databaseFile, fontFile, listsFolder, pagesFolder } from './folders.ts';
import { carryCalls, carryEvent, clientIdOf } from './ipc.ts';
import { refuseGestures } from './kiosk-lock.ts';
import { launchOptions } from './launch-options.ts';
import { createLog } from './logging.ts';
import { lockDownPages, lockDownSession } from './permissions.ts';
import { createPrinters } from './printing.ts';
import { registerScheme, serveScheme } from './protocol.ts';
import { createSecrets } from './secrets.ts';
import { startAfreshForDoor } from './start-afresh.ts';
import { feedWatchdog } from './watchdog.ts';
import type { Windows } from './windows.ts';
import { createWindows } from './windows.ts';

// Start-up, from top to bottom.

const options = launchOptions(process.argv);

// Only for trying it out as root, where Chromium's sandbox can't work; a packaged Porchlight is always sandboxed.
const unsandboxed = process.argv.includes('--no-sandbox') && !app.isPackaged;
if (!unsandboxed) app.enableSandbox();

app.setName('Porchlight');
// Days are written day first, whatever the computer was set to; texts come from our own files.
app.commandLine.appendSwitch('lang', 'en-GB');
if (!options.windowed) refuseGestures();
registerScheme();
Menu.setApplicationMenu(null);

if (app.requestSingleInstanceLock()) {
  void app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      // Without a window nobody could close it, and a second start would wait for this one.
      dialog.showErrorBox(
        'Porchlight',
        `Porchlight could not start (${kindOf(error)}). Start this computer again.`,
      );
      app.exit(1);
    });
} else {
  app.quit(); // the first one hears of it and comes to the front
}

async function start(): Promise<void> {
  const log = createLog();
  log.info('start', { version: app.getVersion(), electron: process.versions.electron });
  app.once('will-quit', feedWatchdog(log));
  lockDownPages(log);
  const camera = createCameraPermit();
  lockDownSession(session.defaultSession, log, camera.isGranted);
  serveScheme(pagesFolder());

  let endSession: (contentsId: number) => void = () => {};
  const windows = createWindows({
    windowed: options.windowed,
    log,
    onGone(contentsId) {
      camera.withdraw(contentsId);
      endSession(contentsId);
    },
    onDoorLost: () => startAfreshForDoor(() => windows.openFault('page'), log),
  });
  app.on('second-instance', () => windows.focus());
  app.on('window-all-closed', () => app.quit());

  // A page takes longer to start than the records take to open, so the door's page starts first. It neither shows nor
  // asks anything before they are open: up to there, all happens in one turn of the event loop.
  if (options.provision === null && existsSync(databaseFile())) windows.openDoor();
  const db = openRecords(windows, log);
  if (!db) return;
  const porchlight = createApp(db, createHost(windows, camera, log));
  endSession = (contentsId) => porchlight.endSession(clientIdOf(contentsId));
  if (options.provision !== null && porchlight.isSetUp()) {
    process.stderr.write('porchlight: this site is set up already; --provision was not used.\n');
  } else if (options.provision !== null && !(await provision(porchlight.provision, options.provision)))
    return;

  carryCalls(windows, porchlight.dispatch);
  powerSaveBlocker.start('prevent-display-sleep');
  if (porchlight.isSetUp()) windows.openDoor();
  else windows.openSetUp();

  const clock = setInterval(() => {
    porchlight.tick().catch((error: unknown) => log.error('tick', { kind: kindOf(error) }));
  }, 1000);
  app.on('will-quit', () => {
    clearInterval(clock);
    db.close();
  });
}

/** The database, or null when a plain screen now says why not. A wrong provisioning file is told before it exists. */
function openRecords(windows: Windows, log: Log): Db | null {
  try {
    if (options.provision !== null && !existsSync(databaseFile())) readProvisionFile(options.provision);
    return openDatabase(databaseFile());
  } catch (error) {
    if (error instanceof ProvisionError) {
      endWith(error.problems);
      return null;
    }
    const fault = error instanceof DatabaseError ? error.fault : 'unexpected';
    log.error('database', { fault, kind: kindOf(error) });
    windows.openFault(fault);
    return null;
  }
}

/** False when the file was wrong, which was said. */
async function provision(fromFile: (file: string) => Promise<void>, file: string): Promise<boolean> {
  try {
    await fromFile(file);
    return true;
  } catch (error) {
    if (!(error instanceof ProvisionError)) throw error;
    endWith(error.problems);
    return false;
  }
}

function endWith(problems: readonly string[]): void {
  for (const problem of problems) process.stderr.write(`porchlight: ${problem}\n`);
  app.exit(2);
}

function createHost(windows: Windows, camera: CameraPermit, log: Log): Host {
  return {
    now: () => new Date(),
    printers: createPrinters(),
    chooseSaveFile: (suggestedName) => chooseSaveFile(windows, suggestedName),
    chooseOpenFile: () => chooseOpenFile(windows),
    chooseFolder: () => chooseFolder(windows),
    listsFolder: listsFolder(),
    secrets: createSecrets(),
    noteFileDialog,
    emit: (event) => carryEvent(windows, event),
    openStaffView: () => windows.openStaff(),
    openAnotherStaffView: () => windows.openAnotherStaff(),
    staffViewIsOpen: () => windows.of('staff').length > 0,
    alertStaff: () => windows.of('staff').forEach((window) => window.flashFrame(true)),
    closeStaffView: (clientId) => {
      const view = windows.of('staff').find(({ webContents }) => clientIdOf(webContents.id) === clientId);
      if (view) windows.closeStaff(view);
      endWithOpenDialog(clientId);
    },
    openDoor: () => windows.openDoor(),
    permitCamera: (clientId, on) => permitCamera(camera, windows, clientId, on),
    quit: () => app.quit(),
    log,
    fontFile,
  };
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
