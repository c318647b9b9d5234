import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Printers, PrintReply } from '../core/ports.ts';

const timeLimit = 60_000;

/** In a packaged app programs lie beside the archive; the library would look for its own inside. */
function sumatraPdf(): string {
  const library = dirname(createRequire(import.meta.url).resolve('pdf-to-printer'));
  return join(library, 'SumatraPDF-3.4.6-32.exe').replace('app.asar', 'app.asar.unpacked');
}

/**
 * Printing on Windows by pdf-to-printer, which hands a file to SumatraPDF. The file is gone when the spooler has it.
 * The paper's size comes from the driver's default: the label's size has to be chosen there once.
 *
 * @param folder of its own, emptied at start: a crash in the middle of printing leaves a badge there
 */
export function createWindowsPrinters(folder: string): Printers {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return {
    async list() {
      const { getPrinters } = await import('pdf-to-printer');
      const printers = await getPrinters();
      return printers.map(({ name }) => ({ name, description: '' }));
    },

    async print({ printer, pdf }): Promise<PrintReply> {
      const file = join(folder, `${randomUUID()}.pdf`);
      try {
        const { print } = await import('pdf-to-printer');
        await writeFile(file, pdf, { mode: 0o600 });
        const late = wait(timeLimit, 'late' as const, { ref: false });
        const ended = await Promise.race([
          print(file, { printer, scale: 'noscale', silent: true, sumatraPdfPath: sumatraPdf() }),
          late,
        ]);
        return ended === 'late' ? { accepted: false, said: '', unsure: true } : { accepted: true, said: '' };
      } catch (error) {
        return { accepted: false, said: error instanceof Error ? error.message.slice(0, 500) : '' };
      } finally {
        await rm(file, { force: true });
      }
    },
  };
}
