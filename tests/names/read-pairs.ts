import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** A pair of names with a registrar's word on it: see README.md. */
export interface LabelledPair {
  names: string[];
  typed: string;
  same: boolean;
  why: string;
  half: 'development' | 'held out';
}

const folder = new URL('./pairs/', import.meta.url);

export function readPairs(): LabelledPair[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .trim()
      .split('\n')
      .map((line) => readPair(file, line)),
  );
}

function readPair(file: string, line: string): LabelledPair {
  const [names, typed, label, why] = line.split(' | ');
  const labelled = label === 'same' || label === 'different';
  if (!names || !typed || !labelled || !why) throw new Error(`not a labelled pair: ${file}: ${line}`);
  const firstByte = createHash('sha256').update(names).digest()[0] ?? 0;
  const half = firstByte % 2 === 0 ? 'development' : 'held out';
  return { names: names.split('; '), typed, same: label === 'same', why, half };
}
