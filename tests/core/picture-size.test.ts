import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../electron/core/pictures/picture-size.ts';
import { jpegHead, pngHead } from '../support/pictures.ts';

describe('the size of a picture', () => {
  it.each([
    ['a PNG', pngHead(300, 70_000), { width: 300, height: 70_000 }],
    ['a baseline JPEG', jpegHead(360, 480), { width: 360, height: 480 }],
    ['a progressive JPEG', jpegHead(4001, 1, 0xc2), { width: 4001, height: 1 }],
  ])('is read of %s', (_, bytes, size) => {
    expect(pictureSize(bytes)).toEqual(size);
    // Wherever in memory it lies.
    const within = Buffer.concat([Buffer.from([1, 2, 3]), bytes]).subarray(3);
    expect(pictureSize(within)).toEqual(size);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a PNG of garbage', Buffer.concat([pngHead(3, 4).subarray(0, 8), Buffer.alloc(400, 7)])],
    ['a PNG that ends in its head', pngHead(3, 4).subarray(0, 30)],
    ['a PNG without width', pngHead(0, 4)],
    ['a JPEG of garbage', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
    ['a JPEG that ends before its size', jpegHead(3, 4).subarray(0, -4)],
    ['a JPEG of tables only', jpegHead(3, 4, 0xc4)],
    ['a JPEG without height', jpegHead(3, 0)],
    ['something else', Buffer.from('GIF89a, and so on, and so on, and so on')],
  ])('is none for %s', (_, bytes) => {
    expect(pictureSize(bytes)).toBeNull();
  });

  it('is none, or a size, for any bytes that begin like a picture', () => {
    const starts = fc.constantFrom(pngHead(1, 1).subarray(0, 8), Buffer.from([0xff, 0xd8, 0xff]));
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const size = pictureSize(Buffer.concat([start, rest]));
        expect(size === null || (size.width > 0 && size.height > 0)).toBe(true);
      }),
    );
  });
});
