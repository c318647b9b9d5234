import { open } from 'node:fs/promises';

const usualMostBytes = 2 * 1024 * 1024;

/** The text of a file that a person chose, or why there is none. */
export async function readImportFile(
  path: string,
  mostBytes = usualMostBytes,
): Promise<{ text: string } | { problem: 'too-large' | 'not-readable' }> {
  try {
    const file = await open(path);
    try {
      // One byte more than allowed tells that there is more; a file that grows meanwhile is not read to its end.
      const buffer = Buffer.alloc(mostBytes + 1);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return bytesRead > mostBytes
        ? { problem: 'too-large' }
        : { text: decode(buffer.subarray(0, bytesRead)) };
    } finally {
      await file.close();
    }
  } catch {
    return { problem: 'not-readable' }; // gone, a folder, or not for this account: to a person it is all the same
  }
}

/** As UTF-8 where it is that; else as the code page that spreadsheets of western Windows write. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
