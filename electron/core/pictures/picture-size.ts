/** Frames that begin with a size: all of C0 to CF but for tables (C4, CC) and a reserved one (C8). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

export interface PictureSize {
  width: number;
  height: number;
}

/** Width and height in dots, as the head of a JPEG or PNG says; null where there is none, so that it is neither. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeOfPng(view) ?? sizeOfJpeg(view);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

/** Whether it begins as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return sizeOfPng(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== null;
}

/** The signature, then a first chunk of 13 bytes named IHDR: https://www.w3.org/TR/png-3/#11IHDR. */
function sizeOfPng(view: DataView): PictureSize | null {
  if (view.byteLength < 33) return null;
  const starts = [0x89504e47, 0x0d0a1a0a, 13, 0x49484452];
  if (!starts.every((word, index) => view.getUint32(index * 4) === word)) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Segments from the start to the first frame, each with its length: ITU T.81, annex B. */
function sizeOfJpeg(view: DataView): PictureSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // A marker may be filled up with any number of FF.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
