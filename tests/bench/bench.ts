import { benchBadge } from './badge-bench.ts';
import { printLine, printMachine } from './report.ts';
import { benchSignIn } from './sign-in-bench.ts';
import { benchStart } from './start-bench.ts';

// How much Porchlight adds to the libraries it stands on: ratios of one run, ours against the bare thing, turn by turn.
// A figure is the median of the rounds, with the smallest and the largest round in brackets.

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
