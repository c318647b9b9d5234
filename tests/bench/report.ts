import os from 'node:os';
import { findElectron } from '../../scripts/electron-binary.mjs';
import type { Comparison, Spread } from './interleave.ts';
import type { Touches } from './touch-bench.ts';

/** What is compared, and how much more than the bare one ours may take; null where that is told without a goal. */
export interface Line {
  name: string;
  goal: number | null;
}

export function printMachine(): void {
  const { version, origin } = findElectron();
  const cores = os.cpus();
  const from = origin === 'official' ? 'official' : 'the copy for trying and testing';
  console.log(`${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${os.type()} ${os.arch()}`);
  console.log(`Node ${process.versions.node}, Electron ${version} (${from})\n`);
}

export function printLine({ name, goal }: Line, comparison: Comparison): void {
  const { ratio, ours, bare, rounds, timesEach } = comparison;
  const verdict =
    goal === null ? 'no goal' : `goal at most ${goal}: ${ratio.median <= goal ? 'met' : 'not met'}`;
  const effort = timesEach === 1 ? `${rounds} rounds` : `${rounds} rounds of ${timesEach} each`;
  console.log(name);
  console.log(`  ratio ${withSpread(ratio, 2)}   ${verdict}`);
  console.log(`  ${withSpread(ours)} ms against ${withSpread(bare)} ms, ${effort}\n`);
}

/** A single figure against the most it may be; `more` stands behind it. */
export function printFigure(
  { name, goal, unit }: Line & { unit: string },
  value: number,
  more: string,
): void {
  const digits = Number.isInteger(value) ? 0 : 1;
  const verdict =
    goal === null ? 'no goal' : `goal at most ${goal} ${unit}: ${value <= goal ? 'met' : 'not met'}`;
  console.log(name);
  console.log(`  ${value.toFixed(digits)} ${unit}   ${verdict}`);
  console.log(`  ${more}\n`);
}

/** A share of 0 to 1 against the least it may be; `more` stands behind it. */
export function printShare(name: string, goal: number, value: number, more: string): void {
  console.log(name);
  console.log(`  ${value.toFixed(3)}   goal at least ${goal}: ${value >= goal ? 'met' : 'not met'}`);
  console.log(`  ${more}\n`);
}

export function printTouches(line: Line & { unit: string }, { count, median, p95, most }: Touches): void {
  const digits = line.unit === 'ms' ? 1 : 0;
  printFigure(line, p95, `median ${median.toFixed(digits)}, most ${most.toFixed(digits)}, of ${count} steps`);
}

function withSpread({ median, least, most }: Spread, digits = median < 10 ? 2 : 0): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
