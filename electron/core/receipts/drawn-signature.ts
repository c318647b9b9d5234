import type { Signature } from '../../../shared/domain/acknowledgements.ts';
import type { Pages } from '../paper/document.ts';
import { ink, rule } from '../reports/report-look.ts';

/** Points: how high the box was drawn in, which is a hundred of its units. */
const height = 80;
const units = 100;

/** The strokes of a signature, in lines, over the line that people sign on. */
export function drawSignature({ doc, area, strip }: Pages, strokes: Signature['strokes']): void {
  const y = strip(height + 6) + 3;
  const widest = Math.max(units, ...strokes.flat().map(([x]) => x));
  const tallest = Math.max(units, ...strokes.flat().map(([, down]) => down));
  const scale = Math.min(height / tallest, area.width / widest);
  doc.save();
  doc.translate(area.x, y).scale(scale);
  doc.lineWidth(1.6 / scale).lineCap('round').lineJoin('round').strokeColor(ink); // prettier-ignore
  for (const [first, ...rest] of strokes) {
    if (!first) continue;
    doc.moveTo(...first);
    // A dot is a stroke that goes nowhere.
    for (const point of rest.length > 0 ? rest : [first]) doc.lineTo(...point);
    doc.stroke();
  }
  doc.restore();
  doc.lineWidth(0.5).strokeColor(rule);
  doc
    .moveTo(area.x, y + height)
    .lineTo(area.x + area.width, y + height)
    .stroke();
}
