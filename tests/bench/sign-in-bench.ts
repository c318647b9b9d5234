import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../electron/core/db/open.ts';
import { openDatabase } from '../../electron/core/db/open.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { createTestHost } from '../support/test-host.ts';
import type { Comparison } from './interleave.ts';
import { interleave } from './interleave.ts';
import type { SignInRows } from './same-rows.ts';
import { rowsReader, rowsWriter } from './same-rows.ts';

/** A contractor's durable sign-in through the gate, against one bare transaction that writes the same rows. */
export async function benchSignIn(): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-'));
  const databases: Db[] = [];
  const open = (file: string) => {
    const db = openDatabase(join(folder, file));
    databases.push(db);
    return db;
  };
  try {
    const { test, isBusy } = hostWithBusyPrinter();
    const site = await createSetUpApp({ db: open('ours.db'), test });
    await site.signIn();
    await isBusy;
    await site.db.backup(join(folder, 'bare.db'));
    return await compare(site, open('bare.db'));
  } finally {
    for (const db of databases) db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first badge keeps the printer busy for ever. The worker waits for it, so it draws no other one meanwhile. */
function hostWithBusyPrinter() {
  const test = createTestHost();
  const busy = Promise.withResolvers<void>();
  test.host.printers.print = () => {
    busy.resolve();
    return new Promise(() => {});
  };
  return { test, isBusy: busy.promise };
}

async function compare(site: SetUpApp, bareDatabase: Db): Promise<Comparison> {
  const readRows = rowsReader(site.db);
  const writeRows = rowsWriter(bareDatabase);
  // The copy is one sign-in behind, so that either can go first.
  const behind: SignInRows[] = [];

  async function ours(): Promise<number> {
    const input = site.signInInput({
      category: 'contractor',
      name: 'Łucja Nguyễn-Siân',
      devices: [
        { kind: 'phone', handling: 'bag' },
        { kind: 'tablet', handling: 'office' },
      ],
    });
    const start = performance.now();
    const answer = await site.call('door', 'visits.signIn', input);
    const took = performance.now() - start;
    if (!answer.ok) throw new Error(`the sign-in failed: ${answer.error.code}`);
    behind.push(readRows(answer.value.visitId));
    return took;
  }

  function bare(): number {
    const rows = behind.shift();
    if (rows === undefined) throw new Error('nothing to write');
    const start = performance.now();
    writeRows(rows);
    return performance.now() - start;
  }

  await ours();
  await interleave(ours, bare, { rounds: 1, times: 300 }); // until both are warm
  return interleave(ours, bare, { rounds: 11, times: 150 });
}
