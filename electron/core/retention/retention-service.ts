import type { CallOutput } from '../../../shared/contract.ts';
import type { RetentionPreview } from '../../../shared/domain/retention.ts';
import { backupDays, clockKeys } from '../../../shared/domain/retention.ts';
import type { Recipient } from '../../../shared/domain/incidents.ts';
import { readsOf } from '../incidents/incident-readers.ts';
import type { Instant } from '../../../shared/time.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { UnlockedStaff } from '../staff/sessions.ts';
import type { Clock } from './clock.ts';
import type { RetentionRunner } from './retention-runner.ts';
import { countName, daysBefore } from './retention-runner.ts';
import type { Counts, RunRepository } from './run-repository.ts';

const listedRuns = 20;
/** Of what will go: enough to recognise the days. */
const shownExamples = 5;

/** What the page shows of clocks and runs. */
export function createRetentionService(deps: {
  settings: SettingsService;
  clocks: readonly Clock[];
  runs: RunRepository;
  runner: RetentionRunner;
  neverClosed: (before: Instant) => number;
}) {
  const { settings, clocks, runs, runner } = deps;

  /** The clocks of one key that this reader may know of. None: the number is not for them. */
  const visibleTo = (reader: Recipient | null) =>
    clockKeys.map((key) => ({
      key,
      clocks: clocks.filter(
        (clock) => clock.key === key && (clock.reader === null || clock.reader === reader),
      ),
    }));

  function countsFor(counts: Counts, reader: Recipient | null) {
    return visibleTo(reader).map(({ key, clocks: visible }) => ({
      key,
      count:
        visible.length === 0
          ? null
          : visible.reduce((sum, clock) => sum + (counts[countName(clock)] ?? 0), 0),
    }));
  }

  return {
    show(reader: UnlockedStaff): CallOutput<'retention.show'> {
      const days = settings.get('retention');
      return {
        days,
        backupDays: backupDays(days),
        nextRunAt: runner.dueTimes().next,
        underWay: runner.isUnderWay(),
        runs: runs
          .latest(listedRuns)
          .map((run) => ({ ...run, counts: countsFor(run.counts, readsOf(reader.role)) })),
      };
    },

    /** What the next nightly run will erase, if nothing changes until then. */
    preview(reader: UnlockedStaff): RetentionPreview {
      const { next } = runner.dueTimes();
      const days = settings.get('retention');
      return {
        at: next,
        neverClosed: deps.neverClosed(daysBefore(next, days.visit)),
        clocks: visibleTo(readsOf(reader.role)).map(({ key, clocks: visible }) => {
          const before = daysBefore(next, days[key]);
          return {
            key,
            count: visible.length === 0 ? null : visible.reduce((sum, clock) => sum + clock.count(before), 0),
            examples: visible.flatMap((clock) => clock.examples(before, shownExamples)),
          };
        }),
      };
    },
  };
}
