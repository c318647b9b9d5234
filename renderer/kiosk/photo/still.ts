import { middleOf, smallEnough } from './photo-size.ts';

/** Takes what a video shows at this moment, as a JPEG in base64. Nothing else of it stays behind. */
export function takeStill(video: HTMLVideoElement): string {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const from = middleOf({ width: video.videoWidth, height: video.videoHeight });
  const photo = smallEnough(({ width, height, quality }) => {
    // Giving it a size clears it, so a new size draws afresh.
    canvas.width = width;
    canvas.height = height;
    context.drawImage(video, from.x, from.y, from.width, from.height, 0, 0, width, height);
    const [, base64 = ''] = canvas.toDataURL('image/jpeg', quality).split(',');
    return base64;
  });
  canvas.width = 0;
  return photo;
}

/** Draws a JPEG in base64; a canvas needs no address, which would keep the picture in memory. */
export async function drawStill(canvas: HTMLCanvasElement, photo: string): Promise<void> {
  const bytes = Uint8Array.from(atob(photo), (char) => char.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
}
