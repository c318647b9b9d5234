import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Resolution of the pictures: that of common label printers. */
export const dotsPerInch = 300;

export interface Picture {
  width: number;
  height: number;
  /** RGBA, row by row. */
  data: Uint8Array;
  png: Uint8Array;
}

/** A word and where it stands: points from the top left corner. The box is the font's, higher than the letters. */
export interface Word {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Runs a tool of poppler on a PDF. `{}` in the arguments stands for the file. */
function poppler(tool: string, pdf: Uint8Array, args: string[], output?: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-paper-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    const paths = args.map((arg) => arg.replace('{}', file).replace('{folder}', folder));
    const said = execFileSync(tool, paths, { stdio: ['ignore', 'pipe', 'pipe'] });
    return output === undefined ? said : readFileSync(join(folder, output));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const infoOf = (pdf: Uint8Array): string => poppler('pdfinfo', pdf, ['{}']).toString();
export const fontsOf = (pdf: Uint8Array): string => poppler('pdffonts', pdf, ['{}']).toString();

/** How many pictures of dots there are. */
export const imagesOf = (pdf: Uint8Array): number =>
  poppler('pdfimages', pdf, ['-list', '{}']).toString().trim().split('\n').slice(2).length;

/** All words in reading order. Marks that only say in which direction to read are left out. */
export const textOf = (pdf: Uint8Array): string =>
  poppler('pdftotext', pdf, ['{}', '-'])
    .toString()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** The lines of all pages as they stand: what is side by side is on one line. */
export const linesOf = (pdf: Uint8Array): string[] =>
  poppler('pdftotext', pdf, ['-layout', '{}', '-']).toString().split('\n');

/** A text as poppler reads it from a PDF: it turns the two letters of the ligature lam-alef around. */
export const asRead = (text: string): string => text.replace(/(\u0644)([\u0622\u0623\u0625\u0627])/g, '$2$1');

export function wordsOf(pdf: Uint8Array): Word[] {
  const page = poppler('pdftotext', pdf, ['-bbox', '{}', '-']).toString();
  const pattern = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g;
  return [...page.matchAll(pattern)].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

export function pictureOf(pdf: Uint8Array): Picture {
  const args = ['-png', '-singlefile', '-r', String(dotsPerInch), '{}', '{folder}/page'];
  const png = poppler('pdftoppm', pdf, args, 'page.png');
  const { width, height, data } = PNG.sync.read(png);
  return { width, height, data, png };
}

/** What a code reader makes of a picture: the words of each code it finds. */
export function codesIn({ png }: Picture): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-code-'));
  try {
    const file = join(folder, 'page.png');
    writeFileSync(file, png);
    const said = execFileSync('zbarimg', ['--quiet', '--nodbus', '--raw', file], { encoding: 'utf8' });
    return said.trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
