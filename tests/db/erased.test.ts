import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/core/db/open.ts';
import { makeClosedIncident, makeFullVisit, passDays, tablesWith } from '../support/kept-records.ts';
import { filesWith } from '../support/raw-bytes.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

const folders: { remove: () => void }[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

/** A set-up core on a real file. */
async function onDisk() {
  const folder = temporaryFolder();
  folders.push(folder);
  const file = join(folder.path, 'porchlight.db');
  const db = openDatabase(file);
  const porchlight = await createSetUpApp({ db });
  await porchlight.unlockAll();
  return { porchlight, db, file, folder: folder.path };
}

describe('what was erased', () => {
  it('is nowhere in the files, in a database full of other people, while what is held is', async () => {
    const { porchlight, db, folder } = await onDisk();
    for (let i = 0; i < 25; i += 1) {
      await makeFullVisit(porchlight, `Quillfeather${i}`);
      // Others come later and in between, so that pages are split, moved and shared.
      await makeFullVisit(porchlight, `Osgodby${i}`);
    }
    const held = await makeFullVisit(porchlight, 'Zephyrine');
    await porchlight.must('head', 'holds.put', {
      subject: { kind: 'visit', visitId: held.visitId },
      reason: 'Letter of claim',
    });
    await makeClosedIncident(porchlight, 'Marrowby', []);
    expect(filesWith(folder, 'quillfeather')).not.toEqual([]);

    for (const days of [31, 60, 275, 730]) {
      await passDays(porchlight, days);
      await porchlight.unlockAll();
      for (let i = 0; i < 10; i += 1) await makeFullVisit(porchlight, `Later${days}x${i}`);
      if (days === 31) expect(filesWith(folder, 'photo quillfeather')).toEqual([]);
      if (days === 275) expect(filesWith(folder, 'signature quillfeather')).toEqual([]);
    }
    expect(tablesWith(porchlight, 'Quillfeather')).toEqual([]);
    expect(filesWith(folder, 'quillfeather')).toEqual([]);
    expect(filesWith(folder, 'osgodby')).toEqual([]);
    expect(filesWith(folder, 'photo zephyrine')).toContain('porchlight.db');
    for (const what of ['name', 'contact', 'child', 'signature', 'note', 'host']) {
      expect(filesWith(folder, `${what} zephyrine`), what).not.toEqual([]);
    }
    expect(filesWith(folder, 'outcome marrowby')).not.toEqual([]);
    await passDays(porchlight, 1200);
    expect(filesWith(folder, 'outcome marrowby')).toEqual([]);
    expect(filesWith(folder, 'later31')).toEqual([]);
    db.close();
  });

  it('goes from the copies made before an update too, once they are older than the shortest clock', async () => {
    const { porchlight, db, folder } = await onDisk();
    mkdirSync(join(folder, 'backups'));
    for (const [name, day] of [
      ['porchlight.db-v3', '2026-11-01'],
      ['porchlight.db-v2', '2026-11-19'],
      ['notes.txt', '2020-01-01'],
    ] as const) {
      const file = join(folder, 'backups', name);
      writeFileSync(file, 'Name Quillfeather');
      utimesSync(file, new Date(day), new Date(day));
    }
    await porchlight.must('admin', 'retention.runNow', {});
    expect(filesWith(folder, 'quillfeather')).toEqual(['backups/notes.txt', 'backups/porchlight.db-v2']);
    db.close();
  });
});
