import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Names of the files below a folder that hold a text, in any case: what is on the disk, whatever SQLite says of it. */
export function filesWith(folder: string, text: string): string[] {
  const wanted = Buffer.from(text.toLowerCase(), 'latin1');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => inSmallLetters(file).includes(wanted))
    .map((file) => relative(folder, file))
    .toSorted();
}

/** The search index keeps words in small letters. A file that Chromium took away in the meantime holds nothing. */
function inSmallLetters(file: string): Buffer {
  try {
    const bytes = readFileSync(file);
    for (let i = 0; i < bytes.length; i += 1) {
      const byte = bytes[i] ?? 0;
      if (byte >= 65 && byte <= 90) bytes[i] = byte + 32;
    }
    return bytes;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
