// From vitest's report to the lines of the table. What can't be counted counts as failed, never as nothing.

/** @typedef {import('./ring-reporter.mjs').RingReport} RingReport */
/** @typedef {import('./ring-reporter.mjs').Counts} Counts */
/** @typedef {Counts & { name: string, note: string }} Row */

/**
 * @param {{ rings: string[], report: RingReport | undefined, exitCode: number }} run of one group
 * @returns {Row[]}
 */
export function countGroup({ rings, report, exitCode }) {
  const rows = rings.map((name) => {
    if (report === undefined) return failedRow(name, `vitest ended with code ${exitCode} and left no report`);
    const counts = report.rings[name];
    if (counts === undefined || counts.passed + counts.failed + counts.skipped === 0) {
      return failedRow(name, 'ran no test');
    }
    return { name, ...counts, note: '' };
  });
  if (report !== undefined && report.outside > 0) {
    rows.push({
      ...failedRow('(outside the tests)', 'errors that belong to no test'),
      failed: report.outside,
    });
  }
  if (exitCode !== 0 && rows.every(({ failed }) => failed === 0)) {
    rows.push(failedRow('(vitest)', `ended with code ${exitCode} although no test failed`));
  }
  return rows;
}

/**
 * @param {string} name
 * @param {string} note
 * @returns {Row}
 */
export function failedRow(name, note) {
  return { name, passed: 0, failed: 1, skipped: 0, note };
}

/**
 * @param {Row[]} rows
 * @returns {Counts}
 */
export function sum(rows) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of rows) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * @param {Counts} counts
 * @returns {string} the closing line, word for word what CI looks for
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * @param {Row[]} rows
 * @returns {string}
 */
export function table(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map((row) => `${row.name.padEnd(width)}  ${closingLine(row)}${row.note === '' ? '' : `  (${row.note})`}`)
    .join('\n');
}
