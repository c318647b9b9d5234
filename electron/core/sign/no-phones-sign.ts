import type { Area, Doc } from '../paper/page.ts';

const ink = '#1d2733';
const light = '#dfe8ee';
const red = '#c4122f';
/** The drawing's own measure: the same shape as the screen's, in a square of this many units. */
const side = 240;

/** The sign: a phone that sees and hears, struck through. In lines, so that it is sharp at any size. */
export function drawNoPhonesSign(doc: Doc, { x, y, width }: Pick<Area, 'x' | 'y' | 'width'>): void {
  doc.save();
  doc.translate(x, y).scale(width / side);
  doc.circle(120, 120, 104).fill('white');
  drawPhone(doc);
  drawWaves(doc);
  // White beside the bar tells it from the phone where the print is black and white.
  doc.path('M47 47L193 193').lineWidth(30).stroke('white');
  doc.path('M47 47L193 193').lineWidth(20).stroke(red);
  doc.circle(120, 120, 104).lineWidth(20).stroke(red);
  doc.restore();
}

function drawPhone(doc: Doc): void {
  doc.save();
  doc.rotate(8, { origin: [120, 120] });
  doc.roundedRect(82, 44, 76, 152, 14).fill(ink);
  doc.roundedRect(90, 62, 60, 108, 4).fill(light);
  doc.roundedRect(106, 50, 28, 5, 2.5).fill('#8b97a3');
  doc.circle(120, 183, 7).fill(light);
  doc.circle(120, 108, 21).lineWidth(7).stroke(ink);
  doc.circle(120, 108, 8).fill(ink);
  doc.path('M104 146h32').lineWidth(7).lineCap('round').stroke(ink);
  doc.restore();
}

/** Sound at both sides of the phone. */
function drawWaves(doc: Doc): void {
  doc.save();
  doc.lineWidth(7).lineCap('round');
  for (const wave of [
    'M66 98q-11 22 0 44',
    'M174 98q11 22 0 44',
    'M50 88q-17 32 0 64',
    'M190 88q17 32 0 64',
  ]) {
    doc.path(wave).stroke(ink);
  }
  doc.restore();
}
