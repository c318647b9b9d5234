import { createRequire } from 'node:module';
import { join } from 'node:path';
import { app } from 'electron';
import type electronLog from 'electron-log/node.js';
import type { Log, LogFacts } from '../core/ports.ts';

const openAfterMs = 2000;

/**
 * A log file in the data folder, a megabyte and one older. Ids and codes only: see `Log`. Its library brings half of
 * Node's network code along, so what is merely good to know waits until the sign is up; a warning does not wait.
 */
export function createLog(): Log {
  const waiting: string[] = [];
  let file: LogFile | undefined;
  function open(): LogFile {
    file ??= openFile();
    for (const text of waiting.splice(0)) file.info(text);
    return file;
  }
  setTimeout(open, openAfterMs);
  app.once('will-quit', open);

  const line = (what: string, facts: LogFacts = {}) =>
    [what, ...Object.entries(facts).map(([key, value]) => `${key}=${value}`)].join(' ');
  return {
    info(what, facts) {
      if (file) file.info(line(what, facts));
      else waiting.push(line(what, facts));
    },
    warn: (what, facts) => open().warn(line(what, facts)),
    error: (what, facts) => open().error(line(what, facts)),
  };
}

type LogFile = Record<'info' | 'warn' | 'error', (text: string) => void>;

function openFile(): LogFile {
  const library = createRequire(import.meta.url)('electron-log/node.js') as typeof electronLog;
  const logger = library.create({ logId: 'porchlight' });
  logger.transports.file.resolvePathFn = () => join(app.getPath('userData'), 'logs', 'porchlight.log');
  logger.transports.file.maxSize = 1024 * 1024;
  logger.transports.console.level = app.isPackaged ? false : 'warn';
  return logger;
}
