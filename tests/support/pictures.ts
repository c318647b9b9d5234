const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The head of a PNG, which tells its size, and nothing to see. */
export function pngHead(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  head.set([...pngSignature, 0, 0, 0, 13]);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

/** The head of a JPEG with a table before its frame, and nothing to see. */
export function jpegHead(width: number, height: number, frame = 0xc0): Buffer {
  const table = [0xff, 0xdb, 0, 4, 0xff, 0xc0];
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  return Buffer.from([0xff, 0xd8, ...table, 0xff, frame, 0, 17, 8, ...size, 3]);
}
