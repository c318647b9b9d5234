import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Options } from 'csv-parse';
import { CsvError, parse as parseInTurns } from 'csv-parse';
import { CsvError as CsvErrorAtOnce, parse } from 'csv-parse/sync';

export interface CsvRecord {
  /** At which it begins, from 1. */
  line: number;
  cells: string[];
}

interface CsvRecords {
  records: CsvRecord[];
  /** The line at which a record begins that cannot be read; there are no records then. */
  brokenAt: number | null;
}

/** So many characters are taken apart at once where others wait. */
const pieceLength = 64 * 1024;

/**
 * The records of a CSV file, up to `most` and one more, or the line at which one begins that cannot be read.
 *
 * @param text with line ends of any kind
 */
export function readCsvRecords(text: string, most: number): CsvRecords {
  const reading = begin(text);
  if (text.includes('\0')) return { records: [], brokenAt: 1 };
  try {
    parse(withPlainEnds(text), { ...reading.options, to: most + 1 });
  } catch (error) {
    return reading.brokenBy(error);
  }
  return { records: reading.records, brokenAt: null };
}

/** The same of a long text, in turns: others need not wait until it is taken apart. */
export async function readLongCsv(text: string, most: number): Promise<CsvRecords> {
  const reading = begin(text);
  const { records } = reading;
  async function* pieces(): AsyncGenerator<string> {
    for (let first = 0, end = 0; first < text.length && records.length <= most; first = end) {
      end = first + pieceLength;
      // A line's end of two signs stays in one piece.
      if (text[end - 1] === '\r') end += 1;
      const piece = text.slice(first, end);
      if (piece.includes('\0')) throw new CsvError('CSV_INVALID_ARGUMENT', 'a sign that no text has');
      yield withPlainEnds(piece);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  try {
    // Each record is kept as it comes; nothing flows on.
    const parser = parseInTurns(reading.options);
    await finished(Readable.from(pieces()).compose(parser).resume());
  } catch (error) {
    return reading.brokenBy(error);
  }
  return { records: records.slice(0, most + 1), brokenAt: null };
}

function begin(text: string) {
  const records: CsvRecord[] = [];
  let last = 0;
  const options: Options = {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    on_record: (cells: string[], context) => {
      records.push({ line: last + 1, cells });
      last = context.lines;
      return null;
    },
  };
  return {
    records,
    options,
    /** @throws what is no fault of the file */
    brokenBy(error: unknown): CsvRecords {
      if (!(error instanceof CsvError || error instanceof CsvErrorAtOnce)) throw error;
      return { records: [], brokenAt: last + 1 };
    },
  };
}

const withPlainEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Comma, semicolon or tab: the one that stands most often in the first line that is not blank. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.trimStart().split(/[\r\n]/, 1);
  const count = (delimiter: string) => heading.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

export const isBlank = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell.trim() === '');
