import { join } from 'node:path';
import { app } from 'electron';
import type { Printers } from '../core/ports.ts';
import { createCupsPrinters } from './printing-cups.ts';
import { createWindowsPrinters } from './printing-windows.ts';

/** The printers of this computer, by the spooler that its system has. */
export function createPrinters(): Printers {
  return process.platform === 'win32'
    ? createWindowsPrinters(join(app.getPath('userData'), 'printing'))
    : createCupsPrinters();
}
