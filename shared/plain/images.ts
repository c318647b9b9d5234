/** A visitor's photo is a JPEG of at most so many bytes. */
export const maxPhotoBytes = 40_000;

// The first bytes of each format, in base64: FF D8 FF, and 89 "PNG" 0D 0A 1A 0A.
export function isJpeg(data: string): boolean {
  return data.startsWith('/9j/');
}
export function isPng(data: string): boolean {
  return data.startsWith('iVBORw0KGgo');
}

/** An address that an `img` of our pages can show. */
export function imageAddress(data: string): string {
  return `data:image/${isPng(data) ? 'png' : 'jpeg'};base64,${data}`;
}
