import PDFDocument from 'pdfkit';

export type Doc = PDFKit.PDFDocument;

/** A part's place on the page: points, from the top left corner. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const pointsPerMillimetre = 72 / 25.4;
// pdfkit would begin with Helvetica, and reading its widths takes as long as a line of text. Its types want a name.
const noFont = null as unknown as string;

/**
 * One page, drawn by `draw`.
 *
 * @param size millimetres
 * @param title stands in the metadata, with the program's name and nothing else: no personal data
 * @returns a PDF
 */
export async function renderPage(
  size: { width: number; height: number },
  title: string,
  draw: (doc: Doc) => void,
): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: [size.width * pointsPerMillimetre, size.height * pointsPerMillimetre],
    margin: 0,
    font: noFont,
    info: { Title: title, Creator: 'Porchlight' },
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  draw(doc);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** The page without its margins, in points. Millimetres go in. */
export const within = (
  size: { width: number; height: number },
  margin: { side: number; end: number },
): Area => ({
  x: margin.side * pointsPerMillimetre,
  y: margin.end * pointsPerMillimetre,
  width: (size.width - 2 * margin.side) * pointsPerMillimetre,
  height: (size.height - 2 * margin.end) * pointsPerMillimetre,
});

/** Rows from top to bottom; the heights are shares of the area's height. */
export function stack<R extends string>(area: Area, shares: Record<R, number>): Record<R, Area> {
  const entries = Object.entries(shares) as [R, number][];
  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  let { y } = area;
  const rows = entries.map(([row, share]) => {
    const height = (share / total) * area.height;
    y += height;
    return [row, { ...area, y: y - height, height }] as const;
  });
  return Object.fromEntries(rows) as Record<R, Area>;
}
