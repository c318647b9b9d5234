import type { Page } from 'playwright';

export const signatureBox = (page: Page) => page.getByRole('img', { name: 'Please sign in this box' });

/** Points of a stroke, in shares of the box: 0 is its start, 1 its end. */
export type Path = readonly (readonly [x: number, y: number])[];

/** Draws strokes in the signature's box with the mouse. */
export async function drawInBox(page: Page, paths: readonly Path[]): Promise<void> {
  await signatureBox(page).scrollIntoViewIfNeeded();
  const box = await signatureBox(page).boundingBox();
  if (!box) throw new Error('no box to sign in');
  for (const [start, ...rest] of paths) {
    if (!start) continue;
    const to = ([x, y]: Path[number]) =>
      page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 8 });
    await to(start);
    await page.mouse.down();
    for (const point of rest) await to(point);
    await page.mouse.up();
  }
}

/** How many dots of the box are inked. */
export function inkOnBox(page: Page): Promise<number> {
  return signatureBox(page).evaluate((canvas: HTMLCanvasElement) => {
    const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let inked = 0;
    for (let i = 3; i < dots.length; i += 4) if ((dots[i] ?? 0) > 128) inked += 1;
    return inked;
  });
}
