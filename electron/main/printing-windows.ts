import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Printers } from '../core/ports.ts';

/** In a packaged app programs lie beside the archive; the library would look for its own inside. */
function sumatraPdf(): string {
  const library = dirname(createRequire(import.meta.url).resolve('pdf-to-printer'));
  return join(library, 'SumatraPDF-3.4.6-32.exe').replace('app.asar', 'app.asar.unpacked');
}

/**
 * Printing on Windows by pdf-to-printer, which hands a file to SumatraPDF. The file is gone when the spooler has it.
 * The paper's size comes from the driver's default: the label's size has to be chosen there once.
 */
export function createWindowsPrinters(temporaryFolder: string): Printers {
  return {
    async list() {
      const { getPrinters } = await import('pdf-to-printer');
      const printers = await getPrinters();
      return printers.map(({ name }) => ({ name, description: '' }));
    },

    async print({ printer, pdf }) {
      const file = join(temporaryFolder, `porchlight-${randomUUID()}.pdf`);
      try {
        const { print } = await import('pdf-to-printer');
        await writeFile(file, pdf, { mode: 0o600 });
        await print(file, { printer, scale: 'noscale', silent: true, sumatraPdfPath: sumatraPdf() });
        return { accepted: true, said: '' };
      } catch (error) {
        return { accepted: false, said: error instanceof Error ? error.message.slice(0, 500) : '' };
      } finally {
        await rm(file, { force: true });
      }
    },
  };
}
