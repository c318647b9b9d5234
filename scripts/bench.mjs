// Prints how fast Porchlight is, as ratios to the least that could do the same work, each measured in this one run.
// Reported, never asserted: the goals say what we want, the figures what is.

import { availableParallelism } from 'node:os';
import { benchBadge } from '../tests/bench/badge-bench.ts';
import { benchSignIn } from '../tests/bench/sign-in-bench.ts';
import { benchStart } from '../tests/bench/start-bench.ts';
import { findElectron } from './electron-binary.mjs';

/** @typedef {import('../tests/bench/interleave.ts').Comparison} Comparison */

/**
 * @param {string} what
 * @param {Comparison} comparison
 * @param {number} [goal]
 */
function report(what, { ratio, ours, bare, rounds, timesEach }, goal) {
  const spread = `${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}`;
  const verdict =
    goal === undefined ? 'no goal' : `goal ≤ ${goal}: ${ratio.median <= goal ? 'met' : 'not met'}`;
  console.log(`${what}\n  ${ratio.median.toFixed(2)} times (${spread}), ${verdict}`);
  console.log(
    `  medians ${ours.median.toFixed(2)} ms and ${bare.median.toFixed(2)} ms; ${rounds} rounds of ${timesEach} each, in turn\n`,
  );
}

const electron = findElectron();
console.log(
  `${availableParallelism()} cores, Node ${process.versions.node}, Electron ${electron.version} (${electron.origin})\n`,
);
report('A durable sign-in, against a bare transaction of the same rows', await benchSignIn(), 1.5);
const badge = await benchBadge();
report('A badge as PDF, against a bare pdfkit page with the same two fonts', badge.embedded, 2);
report('A badge as PDF, against a bare pdfkit page in built-in Helvetica', badge.helvetica);
report('Start to the first usable sign, against an empty Electron window', await benchStart(), 1.5);
