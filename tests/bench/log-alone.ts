import { benchLog } from './log-bench.ts';
import { printLog } from './log-report.ts';

// `node tests/bench/log-alone.ts 100000`: the searches of the log by themselves, among so many visits.

printLog(await benchLog(Number(process.argv[2] ?? 10_000)));
