import type { PaperFonts } from '../paper/fonts.ts';
import type { Area, Doc } from '../paper/page.ts';
import type { Picture } from '../paper/picture.ts';
import { drawPicture } from '../paper/picture.ts';
import { drawText } from '../paper/text-block.ts';

interface Person {
  text: string;
  picture: Picture | null;
}

// Points on an A4 page.
const panel = { fill: '#f6efe2', corner: 12, padding: 12 };
const heading = { height: 24, below: 6 };
const photo = { width: 57, height: 76, corner: 5 };
const withoutPhoto = 22;

/** With photos up to three side by side; words alone one below the other. */
function layoutOf(people: readonly Person[]) {
  const hasPhotos = people.some(({ picture }) => picture);
  const mostInRow = people.length === 4 ? 2 : 3;
  const columns = hasPhotos ? Math.min(mostInRow, people.length) : 1;
  return {
    columns,
    rows: people.length === 0 ? 0 : Math.ceil(people.length / columns),
    height: hasPhotos ? photo.height : withoutPhoto,
    gap: hasPhotos ? 12 : 0,
  };
}

/** Points; 0 where there is nothing to say. */
export function heightOfWhomToAsk(people: readonly Person[], line: string): number {
  if (people.length === 0 && line === '') return 0;
  const { rows, height, gap } = layoutOf(people);
  const heightOfRows = rows * height + Math.max(0, rows - 1) * gap;
  return 2 * panel.padding + heading.height + (rows > 0 ? heading.below + heightOfRows : 0);
}

/** A panel with the line, and below it each person: the photo, and title and name beside it. */
export function drawWhomToAsk(
  doc: Doc,
  fonts: PaperFonts,
  people: readonly Person[],
  line: string,
  area: Area,
): void {
  const ink = '#1d2733';
  doc.roundedRect(area.x, area.y, area.width, area.height, panel.corner).fill(panel.fill);
  doc.fillColor(ink);
  const inside = { x: area.x + panel.padding, width: area.width - 2 * panel.padding };
  const top = area.y + panel.padding;
  const style = { size: 17, wrapBelow: 13, weight: 'bold', align: 'center' } as const;
  drawText(doc, fonts, line, { ...inside, y: top, height: heading.height, ...style });

  const { columns, height, gap } = layoutOf(people);
  const width = (inside.width - (columns - 1) * gap) / columns;
  people.forEach((person, index) => {
    const row = Math.floor(index / columns);
    // A last row with fewer people stands in the middle.
    const inRow = Math.min(columns, people.length - row * columns);
    const indent = (inside.width - inRow * width - (inRow - 1) * gap) / 2;
    const x = inside.x + indent + (index % columns) * (width + gap);
    const y = top + heading.height + heading.below + row * (height + gap);
    drawPerson(doc, fonts, person, { x, y, width, height });
  });
}

function drawPerson(doc: Doc, fonts: PaperFonts, { text, picture }: Person, area: Area): void {
  const words = { size: 15.5, wrapBelow: 14, weight: 'regular' } as const;
  if (!picture) {
    drawText(doc, fonts, text, { ...area, ...words, align: 'center' });
    return;
  }
  // Photo and words together stand in the middle of their place.
  const widest = Math.min(area.width, 220);
  const x = area.x + (area.width - widest) / 2;
  doc.save();
  doc.roundedRect(x, area.y, photo.width, photo.height, photo.corner).clip();
  drawPicture(doc, picture, { x, y: area.y, width: photo.width, height: photo.height }, 'cover');
  doc.restore();
  const beside = photo.width + 10;
  const box = { ...area, x: x + beside, width: widest - beside };
  drawText(doc, fonts, text, { ...box, ...words, align: 'start' });
}
