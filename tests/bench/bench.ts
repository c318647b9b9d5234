import { benchAlerts } from './alert-bench.ts';
import { benchBadge } from './badge-bench.ts';
import { benchExports } from './export-bench.ts';
import { firstLoadBytes } from './first-load.ts';
import { benchLog } from './log-bench.ts';
import { printLog } from './log-report.ts';
import { printFigure, printLine, printMachine, printShare, printTouches } from './report.ts';
import { benchSignIn } from './sign-in-bench.ts';
import { benchStart } from './start-bench.ts';
import { benchCoreSteps, benchFrames } from './touch-bench.ts';

// How much Porchlight adds to the libraries it stands on: ratios of one run, ours against the bare thing, turn by turn.
// A figure is the median of the rounds, with the smallest and the largest round in brackets. Then what a visitor waits
// for at the door, in milliseconds, frames and bytes.

printMachine();

const signIn = await benchSignIn();
printLine({ name: 'Durable sign-in, against a bare transaction writing the same rows', goal: 1.5 }, signIn);

const badge = await benchBadge();
printLine(
  { name: 'Badge PDF, against a bare page with a line in each of the same two embedded fonts', goal: 2 },
  badge.embedded,
);
printLine(
  { name: 'Badge PDF, against a bare page with a line in the built-in Helvetica', goal: null },
  badge.helvetica,
);

const start = await benchStart();
printLine(
  {
    name: 'Start to "Sign in" on the screen, against an empty Electron window, page from its own scheme',
    goal: 1.5,
  },
  start.ownScheme,
);
printLine(
  {
    name: 'Start to "Sign in" on the screen, against an empty Electron window, page from a file',
    goal: null,
  },
  start.file,
);

const core = await benchCoreSteps();
printTouches({ name: 'Touch to next screen, core’s side: p95 of 100 steps', goal: 50, unit: 'ms' }, core.all);
printTouches(
  { name: 'The same but for finding a pass, whose hash is slow on purpose', goal: 50, unit: 'ms' },
  core.withoutPass,
);
printTouches(
  {
    name: 'Frames in the page from the end of the touch to the next screen’s heading, p95',
    goal: 2,
    unit: 'frames',
  },
  await benchFrames(),
);
const { files, bytes } = firstLoadBytes();
printFigure(
  { name: 'First-load JavaScript of the door by gzip', goal: 180, unit: 'kB' },
  bytes / 1000,
  `${files} files`,
);

const alerts = benchAlerts();
for (const [name, goal] of [
  ['recall', 0.97],
  ['precision', 0.9],
] as const) {
  const [development, heldOut] = [alerts.development[name], alerts.heldOut[name]];
  const halves = `in the half for development ${development.toFixed(3)}, in the half held out ${heldOut.toFixed(3)}`;
  printShare(`Names of alerts, ${name} in ${alerts.pairs} labelled pairs`, goal, alerts.all[name], halves);
}
printTouches(
  { name: 'A name against 10,000 alerts: p95 of 2,000 names', goal: 20, unit: 'ms' },
  alerts.lookUps,
);
printFigure(
  { name: 'Making the index of 10,000 alerts, when one has changed', goal: null, unit: 'ms' },
  alerts.making,
  `a name had ${alerts.matchesEach.toFixed(1)} possible matches on average, being made of the same words as the alerts`,
);

for (const visits of [10_000, 100_000, 1_000_000]) printLog(await benchLog(visits));
for (const visits of [10_000, 100_000, 1_000_000]) {
  const { csv, once } = await benchExports(visits);
  const of = `${visits.toLocaleString('en-GB')} visits`;
  printLine({ name: `All columns of ${of} as CSV, against the sqlite3 program's .mode csv`, goal: 1.5 }, csv);
  for (const format of ['csv', 'xlsx'] as const) {
    const { rows, milliseconds, memory } = once[format];
    const goal = format === 'csv' && visits === 1_000_000 ? 150 : null;
    printFigure(
      { name: `Memory beyond idle of ${of} as ${format}`, goal, unit: 'MB' },
      memory / 1e6,
      `${Math.round(rows / (milliseconds / 1000))} rows a second, in a fresh process`,
    );
  }
}
