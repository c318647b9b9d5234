// A reporter for vitest that counts by ring. Its own JSON report doesn't say which project a test belongs to, nor
// what went wrong outside of any test.

import { writeFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ rings: Record<string, Counts>, outside: number }} RingReport `outside`: errors outside any test */

/**
 * vitest calls the default export of a reporter's file with `new`.
 * @returns {import('vitest/node').Reporter}
 */
export default function ringReporter() {
  return {
    onTestRunEnd(modules, unhandledErrors, reason) {
      /** @type {RingReport} */
      const report = { rings: {}, outside: unhandledErrors.length };
      if (reason === 'interrupted') report.outside += 1;
      for (const module of modules) {
        const counts = (report.rings[module.project.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const test of module.children.allTests()) {
          const { state } = test.result();
          // One that never came to its end didn't pass.
          counts[state === 'pending' ? 'failed' : state] += 1;
        }
        counts.failed += brokenOutsideTests(module);
      }
      const file = process.env.PORCHLIGHT_RING_REPORT;
      if (file === undefined) throw new Error('PORCHLIGHT_RING_REPORT must name the file to write.');
      writeFileSync(file, JSON.stringify(report));
    },
  };
}

/**
 * A file that doesn't load and a hook that throws leave their tests uncounted or "skipped"; each counts as one
 * failed test.
 * @param {import('vitest/node').TestModule} module
 * @returns {number}
 */
function brokenOutsideTests(module) {
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;
  if (module.errors().length > 0) return suites + 1;
  const unfinished = module.state() === 'queued' || module.state() === 'pending';
  return unfinished ? suites + 1 : suites;
}
