import type { LogFigures } from './log-bench.ts';
import { printFigure, printTouches } from './report.ts';

export function printLog({ visits, usual, worst, memory }: LogFigures): void {
  const among = `among ${visits.toLocaleString('en')} visits`;
  printTouches(
    { name: `A search of the log ${among}, as an office types: p95`, goal: 30, unit: 'ms' },
    usual,
  );
  for (const { name, took } of worst) {
    printTouches({ name: `The slowest searches ${among}: ${name}`, goal: null, unit: 'ms' }, took);
  }
  printFigure(
    { name: `Memory that the searches ${among} added`, goal: null, unit: 'MB' },
    memory / 1e6,
    'what the process held after them, less what it held before',
  );
}
