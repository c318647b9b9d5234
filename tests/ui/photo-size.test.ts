import { describe, expect, test } from 'vitest';
import { maxPhotoBytes } from '../../shared/domain/images.ts';
import type { Still } from '../../renderer/kiosk/photo/photo-size.ts';
import { middleOf, smallEnough } from '../../renderer/kiosk/photo/photo-size.ts';

describe('the part of a picture that makes a photo', () => {
  test.each([
    ['wide', { width: 1280, height: 720 }, { x: 370, y: 0, width: 540, height: 720 }],
    ['upright', { width: 720, height: 1280 }, { x: 0, y: 160, width: 720, height: 960 }],
    ['of its shape already', { width: 480, height: 640 }, { x: 0, y: 0, width: 480, height: 640 }],
  ])('%s', (_, picture, part) => {
    expect(middleOf(picture)).toEqual(part);
  });
});

describe('a photo small enough for the records', () => {
  /** An encoder that needs so many bytes a dot at full quality; remembers what it was asked for. */
  function encoder(bytesPerDot: number) {
    const asked: Still[] = [];
    const encode = (still: Still) => {
      asked.push(still);
      return Buffer.alloc(still.width * still.height * bytesPerDot * still.quality).toString('base64');
    };
    return { asked, encode };
  }
  const bytes = (photo: string) => Buffer.from(photo, 'base64').length;

  test('is the first, where that fits', () => {
    const { asked, encode } = encoder(0.2);
    expect(bytes(smallEnough(encode))).toBeLessThanOrEqual(maxPhotoBytes);
    expect(asked).toEqual([{ width: 360, height: 480, quality: 0.9 }]);
  });

  test('loses quality before it loses dots', () => {
    const { asked, encode } = encoder(0.4);
    expect(bytes(smallEnough(encode))).toBeLessThanOrEqual(maxPhotoBytes);
    expect(asked.at(-1)).toEqual({ width: 360, height: 480, quality: 0.5 });
  });

  test('is three wide by four high however much it has to shrink', () => {
    const { asked, encode } = encoder(2);
    expect(bytes(smallEnough(encode))).toBeLessThanOrEqual(maxPhotoBytes);
    expect(asked.at(-1)?.height).toBeLessThan(480);
    expect(asked.every(({ width, height }) => width / height === 3 / 4)).toBe(true);
  });

  test('to the very byte: the limit fits, one more does not', () => {
    const sizes = [maxPhotoBytes + 1, maxPhotoBytes, 5];
    expect(bytes(smallEnough(() => Buffer.alloc(sizes.shift() ?? 0).toString('base64')))).toBe(maxPhotoBytes);
  });
});
