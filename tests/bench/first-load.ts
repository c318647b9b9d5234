import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT_FOLDER } from '../../scripts/project-folder.mjs';

const page = join(PROJECT_FOLDER, 'out', 'renderer', 'kiosk', 'index.html');

/** What the door's page loads before anybody touches it: its script and every script that one imports, in bytes by gzip. */
export function firstLoadBytes(): { files: number; bytes: number } {
  const files = new Set<string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    // What is imported with `import(…)` comes later, and is not among these.
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g,
    )) {
      follow(join(file, '..', name));
    }
  };
  for (const [, name = ''] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="([^"]+\.js)"/g)) {
    follow(join(page, '..', name));
  }
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return { files: files.size, bytes };
}
