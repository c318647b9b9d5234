import type { Page } from 'playwright';
import { readRecords } from './records.ts';

/** The photos in the records, by the visitor's name. */
export function photoOf(databaseFile: string, name: string): Buffer | null {
  const [row] = readRecords<{ jpeg: Buffer }>(
    databaseFile,
    `SELECT jpeg FROM visit_photo JOIN visit ON visit.id = visit_id JOIN visitor ON visitor.id = visitor_id
     WHERE visitor.name = '${name}'`,
  );
  return row?.jpeg ?? null;
}

/** Width and height of a JPEG, in dots, from its frame header. */
export function jpegSize(jpeg: Buffer): { width: number; height: number } {
  if (jpeg.readUInt16BE(0) !== 0xffd8) throw new Error('not a JPEG');
  let at = 2;
  while (at < jpeg.length) {
    const marker = jpeg.readUInt16BE(at);
    // Baseline, extended and progressive frames.
    if (marker >= 0xffc0 && marker <= 0xffc2)
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) };
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  throw new Error('a JPEG without a frame');
}

/** Waits for the camera, and for the three seconds that it counts. */
export async function takePhoto(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take photo' }).click();
  await page.getByText('3 seconds to go').waitFor();
  await page.getByText('1 second to go').waitFor();
  await page.getByRole('img', { name: 'Your photo' }).waitFor();
}
