import type { FileHandle } from 'node:fs/promises';
import type { ExportFormat, LogColumnId } from '../../../shared/domain/exports.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { PaperFonts } from '../paper/fonts.ts';
import type { Cell } from './cells.ts';

/** What is written into a file, whatever its format. */
export interface LogTable {
  columns: readonly { id: LogColumnId; heading: string; width: number }[];
  /** Batches of rows. Each is written before the next is asked for, so that memory stays flat. */
  rows: AsyncIterable<readonly (readonly Cell[])[]>;
  language: Language;
  /** What the file is, as in `Visitor log`. */
  title: string;
  site: string;
  /** What was exported, when, by whom and with which filter: a name and what it is, a line each. */
  about: (rows: number) => readonly (readonly [string, string])[];
  /** As in `Page 2 of 7`. */
  pageOf: (page: number, count: number) => string;
  /** Loaded when paper needs them. */
  fonts: () => Promise<PaperFonts>;
  signal: AbortSignal;
}

/** @returns how many rows were written, the heading aside */
export type LogWriter = (file: FileHandle, table: LogTable) => Promise<number>;

/** The most rows that a format holds; null where there is no most. */
export const mostRows: Record<ExportFormat, number | null> = {
  csv: null,
  // A sheet has 1,048,576 lines, and the first has the headings.
  xlsx: 1_048_575,
  // Its pages are laid out in memory, and nobody reads a thousand of them.
  pdf: 20_000,
};

// Each writer comes with its library when it is first needed: the start must not wait for them.
const load: Record<ExportFormat, () => Promise<LogWriter>> = {
  csv: async () => (await import('./write-csv.ts')).writeCsv,
  xlsx: async () => (await import('./write-xlsx.ts')).writeXlsx,
  pdf: async () => (await import('./write-pdf.ts')).writePdf,
};
export const logWriter = (format: ExportFormat): Promise<LogWriter> => load[format]();
