import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../scripts/project-folder.mjs';

// What the door's page fetches before it shows the sign, as it was built.
const pages = join(PROJECT_FOLDER, 'out', 'renderer');
const html = readFileSync(join(pages, 'kiosk', 'index.html'), 'utf8');
const scripts = [...html.matchAll(/(?:src|href)="\.\.\/(assets\/[^"]+\.js)"/g)].map((match) =>
  readFileSync(join(pages, match[1] ?? ''), 'utf8'),
);

test('the sign is there after at most 180 kB of script', () => {
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  console.log(`the door's first load: ${(bytes / 1000).toFixed(0)} kB of script, compressed`);
  expect(scripts.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThan(180_000);
});

test('the door’s page checks nothing by schema: it takes what it needs from shared/plain', () => {
  expect(scripts.some((script) => script.includes('ZodError'))).toBe(false);
});
