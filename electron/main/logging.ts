import { join } from 'node:path';
import { app } from 'electron';
import electronLog from 'electron-log/node.js';
import type { Log, LogFacts } from '../core/ports.ts';

/** A log file in the data folder, a megabyte and one older. Ids and codes only: see `Log`. */
export function createLog(): Log {
  const logger = electronLog.create({ logId: 'porchlight' });
  logger.transports.file.resolvePathFn = () => join(app.getPath('userData'), 'logs', 'porchlight.log');
  logger.transports.file.maxSize = 1024 * 1024;
  logger.transports.console.level = app.isPackaged ? false : 'warn';
  const line = (what: string, facts: LogFacts = {}) =>
    [what, ...Object.entries(facts).map(([key, value]) => `${key}=${value}`)].join(' ');
  return {
    info: (what, facts) => logger.info(line(what, facts)),
    warn: (what, facts) => logger.warn(line(what, facts)),
    error: (what, facts) => logger.error(line(what, facts)),
  };
}
