import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../electron/core/db/open.ts';
import type { ExportFormat } from '../../shared/domain/exports.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import type { ExportedOnce } from './export-bench.ts';

// Run by the bench of exports as a process of its own: what it holds in memory is the core's and the export's alone.

const [, , file = '', folder = ''] = process.argv;
const porchlight = await createSetUpApp({ db: openDatabase(file) });
await porchlight.unlock('office');

async function exportOnce(format: ExportFormat): Promise<ExportedOnce> {
  porchlight.state.saveFile = join(folder, `ours.${format}`);
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  let most = idle;
  const done = new AbortController();
  const watch = (async () => {
    while (!done.signal.aborted) {
      most = Math.max(most, process.memoryUsage.rss());
      await pause(10);
    }
  })();
  const begun = performance.now();
  const result = await porchlight.must('office', 'exports.save', {
    filter: {},
    layout: { preset: 'full' },
    format,
    language: 'en',
  });
  const milliseconds = performance.now() - begun;
  done.abort();
  await watch;
  if (!result.saved) throw new Error(`not saved: ${result.because}`);
  return { rows: result.rows, milliseconds, memory: most - idle };
}

process.on('message', (format: ExportFormat) => {
  void exportOnce(format).then((result) => process.send?.(result));
});
process.send?.('ready');
