import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../electron/core/db/open.ts';
import { facts } from '../../electron/core/exports/exported-visits-repository.ts';
import type { ExportFormat } from '../../shared/domain/exports.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import type { Comparison } from './interleave.ts';
import { interleave } from './interleave.ts';
import { fillWithVisits } from './many-visits.ts';

/** What one export came to, in a process of its own. */
export interface ExportedOnce {
  rows: number;
  milliseconds: number;
  /** Bytes beyond what the process held before, at most. */
  memory: number;
}
export interface ExportFigures {
  visits: number;
  /** CSV with all columns, against the sqlite3 program with the same expressions. */
  csv: Comparison;
  once: Record<'csv' | 'xlsx', ExportedOnce>;
}

const roundsOf = (visits: number) => (visits <= 10_000 ? 7 : visits <= 100_000 ? 5 : 3);
const worker = fileURLToPath(new URL('export-once.ts', import.meta.url));

/** All columns of so many visits, as files; one database a size. */
export async function benchExports(visits: number): Promise<ExportFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-'));
  const file = join(folder, 'porchlight.db');
  try {
    const db = openDatabase(file);
    await createSetUpApp({ db });
    fillWithVisits(db, visits);
    db.close();
    const rounds = roundsOf(visits);
    const ours = await keepExporting(file, folder);
    const bare = () => timed(() => exportWithSqlite(file, join(folder, 'bare.csv')));
    const csv = await interleave(async () => (await ours.run('csv')).milliseconds, bare, {
      rounds,
      times: 1,
    });
    ours.end();
    const fresh = async (format: ExportFormat) => {
      const exporter = await keepExporting(file, folder);
      const result = await exporter.run(format);
      exporter.end();
      return result;
    };
    return { visits, csv, once: { csv: await fresh('csv'), xlsx: await fresh('xlsx') } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function exportWithSqlite(file: string, out: string): void {
  const columns = Object.entries(facts).map(([name, sql]) => `${sql} AS "${name}"`);
  const select = `SELECT ${columns.join(', ')} FROM visit JOIN visitor ON visitor.id = visit.visitor_id ORDER BY visit.log_key`;
  execFileSync('sqlite3', ['-readonly', file], {
    input: `.mode csv\n.headers on\n.once ${out}\n${select.replaceAll('\n', ' ')};\n`,
  });
}

/** A process with the core in it, which exports when it is told to. */
async function keepExporting(file: string, folder: string) {
  const child = fork(worker, [file, folder], { execArgv: ['--expose-gc'] });
  await once(child, 'message');
  return {
    async run(format: ExportFormat): Promise<ExportedOnce> {
      child.send(format);
      const [result] = (await once(child, 'message')) as [ExportedOnce];
      return result;
    },
    end: () => void child.kill(),
  };
}
