import { PNG } from 'pngjs';

/** A made-up logo: a disc and a bar, with nothing around them. */
export function drawnLogo(): Buffer {
  const png = new PNG({ width: 600, height: 200 });
  for (let dot = 0; dot < png.width * png.height; dot++) {
    const [x, y] = [dot % png.width, Math.floor(dot / png.width)];
    const isDisc = Math.hypot(x - 100, y - 100) < 90;
    const isBar = x > 220 && y > 60 && y < 140;
    png.data.set(isDisc ? [13, 74, 71, 255] : isBar ? [245, 181, 68, 255] : [0, 0, 0, 0], dot * 4);
  }
  return PNG.sync.write(png);
}
