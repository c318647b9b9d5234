import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventName } from '../../shared/events.ts';
import { createApp } from '../../electron/core/app.ts';
import type { Db } from '../../electron/core/db/open.ts';
import { openDatabase } from '../../electron/core/db/open.ts';
import type { Host, PrintReply, PrintRequest } from '../../electron/core/ports.ts';

/** A host whose clock stands still until told, whose printer remembers, and whose dialog answers what it is given. */
export function createTestHost(listsFolder = join(tmpdir(), `porchlight-lists-${process.pid}`)) {
  const state = {
    now: new Date('2026-11-20T09:00:00.000Z'),
    printed: [] as PrintRequest[],
    reply: { accepted: true, said: 'request id is Test-1 (1 file(s))' } as PrintReply,
    saveFile: null as string | null,
    openFile: null as string | null,
    folder: null as string | null,
    events: [] as EventName[],
    logged: [] as string[],
    opened: [] as string[],
    staffViewIsOpen: true,
  };
  const logLine = (level: string) => (what: string, facts?: object) =>
    void state.logged.push(`${level} ${what} ${JSON.stringify(facts ?? {})}`);
  const host: Host = {
    now: () => state.now,
    printers: {
      list: async () => [{ name: 'Test', description: 'A printer of the tests' }],
      print: async (request) => {
        state.printed.push(request);
        return state.reply;
      },
    },
    chooseSaveFile: async () => state.saveFile,
    chooseOpenFile: async () => state.openFile,
    chooseFolder: async () => state.folder,
    listsFolder,
    secrets: {
      protects: () => true,
      encrypt: async (secret) => Buffer.from(secret).toString('base64'),
      decrypt: async (encrypted) => Buffer.from(encrypted, 'base64').toString(),
    },
    permitCamera: (clientId, on) => void state.opened.push(`camera ${on ? 'on' : 'off'} ${clientId}`),
    noteFileDialog: (open) => void state.opened.push(`file dialog ${open ? 'open' : 'closed'}`),
    emit: (event) => void state.events.push(event),
    openStaffView: () => void state.opened.push('staff'),
    openAnotherStaffView: () => void state.opened.push('another staff view'),
    staffViewIsOpen: () => state.staffViewIsOpen,
    alertStaff: () => void state.opened.push('alert'),
    closeStaffView: () => void state.opened.push('closed'),
    openDoor: () => void state.opened.push('door'),
    quit: () => void state.opened.push('quit'),
    log: { info: logLine('info'), warn: logLine('warn'), error: logLine('error') },
    fontFile: (name) => new URL(`../../resources/fonts/${name}`, import.meta.url).pathname,
  };
  return {
    host,
    state,
    /** Moves the clock on, in minutes. */
    pass(minutes: number): void {
      state.now = new Date(state.now.getTime() + minutes * 60_000);
    },
  };
}

export type TestHost = ReturnType<typeof createTestHost>;

export const openTestDatabase = (): Db => openDatabase(':memory:');

/** The core on an empty database in memory. */
export function createTestApp(test = createTestHost()) {
  const db = openTestDatabase();
  return { ...test, db, app: createApp(db, test.host) };
}

/** A folder that is gone after the test file. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'porchlight-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
