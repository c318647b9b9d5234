import { execFile } from 'node:child_process';
import type { Log } from '../core/ports.ts';

/**
 * Tells systemd, where it started Porchlight and waits for that (WatchdogSec in the unit), that the main process still
 * gets around to something. When that stops, systemd ends Porchlight and starts it again; see sd_notify(3).
 *
 * @returns what ends it
 */
export function feedWatchdog(log: Log): () => void {
  const microseconds = Number(process.env['WATCHDOG_USEC']);
  if (process.env['NOTIFY_SOCKET'] === undefined || !(microseconds > 0)) return () => {};
  let failed = false;
  const tell = () =>
    // Node has no datagram sockets of Unix, so systemd's own program says it.
    execFile('systemd-notify', ['WATCHDOG=1'], { timeout: microseconds / 1000 }, (error) => {
      if (error !== null && !failed) log.warn('watchdog not fed', { code: error.code ?? 0 });
      failed = error !== null;
    });
  tell();
  const clock = setInterval(tell, microseconds / 1000 / 4);
  return () => clearInterval(clock);
}
