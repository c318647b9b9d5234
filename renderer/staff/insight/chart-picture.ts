const scale = 2;
const margin = 32;
const lineHeight = 34;
const copied = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/**
 * A drawing of the page as a PNG in base64, on white, with lines of text above it: the first is its heading.
 *
 * @throws Error where the drawing can't be made into a picture
 */
export async function chartPicture(drawing: SVGSVGElement, lines: readonly string[]): Promise<string> {
  const { width, height } = drawing.viewBox.baseVal;
  const image = await loadImage(`data:image/svg+xml,${encodeURIComponent(standingAlone(drawing))}`);
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('no canvas');
  const set = lines.flatMap((line, index) => {
    paper.font = fontOf(index);
    return wrapped(paper, line, width).map((text) => ({ text, font: fontOf(index) }));
  });
  const head = set.length * lineHeight + 12;
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = (height + head + 2 * margin) * scale;
  paper.scale(scale, scale);
  paper.fillStyle = 'white';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.fillStyle = getComputedStyle(drawing).color;
  set.forEach(({ text, font }, index) => {
    paper.font = font;
    paper.fillText(text, margin, margin + (index + 0.7) * lineHeight);
  });
  paper.drawImage(image, margin, margin + head, width, height);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

const fontOf = (line: number) =>
  line === 0 ? "bold 24px 'Atkinson Hyperlegible'" : "17px 'Atkinson Hyperlegible'";

/** As text that needs no style sheet: what the page's styles made of it is written into each part. */
function standingAlone(drawing: SVGSVGElement): string {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const parts = [...copy.querySelectorAll('*')];
  [...drawing.querySelectorAll('*')].forEach((part, index) => {
    const style = getComputedStyle(part);
    for (const name of copied) parts[index]?.setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', 'sans-serif');
  return new XMLSerializer().serializeToString(copy);
}

async function loadImage(source: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = source;
  await image.decode();
  return image;
}

function wrapped(paper: CanvasRenderingContext2D, line: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && paper.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
