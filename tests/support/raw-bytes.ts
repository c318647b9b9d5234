import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the files below a folder that hold a text, in any case: what is on the disk, whatever SQLite says of it. */
export function filesWith(folder: string, text: string): string[] {
  const wanted = Buffer.from(text.toLowerCase(), 'latin1');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => {
      const bytes = readFileSync(join(folder, name));
      // Letters in small: the index keeps words folded.
      for (let i = 0; i < bytes.length; i += 1) {
        const byte = bytes[i] ?? 0;
        if (byte >= 65 && byte <= 90) bytes[i] = byte + 32;
      }
      return bytes.includes(wanted);
    })
    .toSorted();
}
