import { attemptsFor, frameOf } from './picture-frame.ts';

export type PictureProblem = 'notAPicture' | 'fileTooLarge';

/** Megabytes. Far more than a phone's photo has; a larger one could take all memory. */
export const maxFileMegabytes = 40;

/**
 * Reads a picture that somebody chose, cuts it and makes it small enough.
 *
 * @param options.aspect width by height of the part that is kept; absent: all of it, and what can be seen through stays so
 * @returns a PNG or JPEG of at most `maxBytes`, in base64; or why there is none
 */
export async function readPicture(
  file: File,
  options: { aspect?: number | undefined; maxBytes: number },
): Promise<{ data: string } | { problem: PictureProblem }> {
  if (file.size > maxFileMegabytes * 1_000_000) return { problem: 'fileTooLarge' };
  // By its bytes, turned as the camera was held. What Chromium can't decode is no picture, whatever its name says.
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return { problem: 'notAPicture' };
  try {
    const keepsPng = file.type === 'image/png' && options.aspect === undefined;
    const from = {
      isPng: keepsPng,
      isSeeThrough: keepsPng && isSeeThrough(draw(bitmap, options.aspect, 1, false)),
    };
    for (const { type, quality, scale } of attemptsFor(from)) {
      const canvas = draw(bitmap, options.aspect, scale, type === 'image/jpeg');
      const blob = await canvas.convertToBlob({ type, quality });
      if (blob.size <= options.maxBytes) return { data: await base64Of(blob) };
    }
    return { problem: 'fileTooLarge' };
  } catch {
    return { problem: 'notAPicture' }; // such as one of more dots than a canvas takes
  } finally {
    bitmap.close();
  }
}

function draw(
  bitmap: ImageBitmap,
  aspect: number | undefined,
  scale: number,
  onWhite: boolean,
): OffscreenCanvas {
  const { x, y, width, height, scaledWidth, scaledHeight } = frameOf(bitmap, aspect);
  const canvas = new OffscreenCanvas(Math.ceil(scaledWidth * scale), Math.ceil(scaledHeight * scale));
  const context = contextOf(canvas);
  if (onWhite) {
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  return context;
}

function isSeeThrough(canvas: OffscreenCanvas): boolean {
  const { data } = contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return true;
  return false;
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // Read as a data address, of which the data is what follows the comma.
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });
}
