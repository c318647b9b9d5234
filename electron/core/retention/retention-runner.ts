import { setImmediate } from 'node:timers/promises';
import type { RetentionRunId, StaffId } from '../../../shared/domain/ids.ts';
import { backupDays } from '../../../shared/domain/retention.ts';
import { addDays, instantAt, siteDay, toInstant } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { CleanIndex } from './clean-index.ts';
import type { Clock } from './clock.ts';
import type { Erase } from './erase.ts';
import type { Faults } from './faults.ts';
import { createFaults } from './faults.ts';
import type { Counts, RunRepository } from './run-repository.ts';
import { emptyLog, removeOldBackups } from './wipe.ts';

/** When nobody is at the door, in the site's own time. */
const hour = '03:00';
/** How long one transaction should take, in milliseconds: a sign-in in between waits for no more. */
const turn = 25;
/** How many rows go in one transaction: as many as the one before makes expect to go in a turn. */
const rows = { first: 20, least: 5, most: 400 };

export const daysBefore = (at: Instant, days: number): Instant =>
  toInstant(new Date(Date.parse(at) - days * 86_400_000));

/** The name under which a run counts a clock. */
export const countName = ({ key, reader }: Clock): string => (reader === null ? key : `${key}:${reader}`);

/** Erases what is due, every night or when somebody says so; in steps of which each is whole. */
export function createRetentionRunner(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  settings: SettingsService;
  clocks: readonly Clock[];
  runs: RunRepository;
  erase: Erase;
  cleanIndex: CleanIndex;
  journal: Journal;
}) {
  const { db, host, site, settings, clocks, runs, erase, cleanIndex, journal } = deps;
  let underWay: Promise<void> | null = null;

  /** The last time that a nightly run was due, and the next. */
  function dueTimes(): { last: Instant; next: Instant } {
    const { timeZone } = site.get();
    const now = toInstant(host.now());
    const today = siteDay(now, timeZone);
    const [first, second] = [addDays(today, -1), today].map((day) => instantAt(day, hour, timeZone));
    const third = instantAt(addDays(today, 1), hour, timeZone);
    if (!first || !second) throw new Error('no hour for the nightly run');
    return now >= second ? { last: second, next: third } : { last: first, next: second };
  }

  async function runClock(clock: Clock, before: Instant, id: RetentionRunId, counts: Counts): Promise<void> {
    const name = countName(clock);
    for (let done = 0, size = rows.first, isAll = false; !isAll;) {
      const begun = performance.now();
      const sum = counts[name] ?? 0;
      done = erase(() => {
        const erased = cleanIndex.inBulk(() => clock.erase(before, size));
        if (erased > 0) runs.saveCounts(id, { ...counts, [name]: sum + erased });
        return erased;
      });
      counts[name] = sum + done;
      isAll = done < size;
      const fitting = Math.round((size * turn) / (performance.now() - begun));
      size = Math.min(rows.most, Math.max(rows.least, fitting));
      await setImmediate(); // whoever stands at the door comes first
    }
  }

  /** Also for a run that goes on: what it had erased may still be in the index. */
  async function writeIndexAnew(counts: Counts): Promise<void> {
    cleanIndex.overwriteAgain();
    if (Object.values(counts).every((count) => count === 0)) return;
    for (let isFirst = true; cleanIndex.writeAnew(isFirst); isFirst = false) await setImmediate();
  }

  async function work(id: RetentionRunId, counts: Counts, { catches }: Faults): Promise<void> {
    const days = settings.get('retention');
    const now = toInstant(host.now());
    for (const clock of clocks) {
      await catches(() => runClock(clock, daysBefore(now, days[clock.key]), id, counts));
    }
    await catches(() => writeIndexAnew(counts));
    await catches(() => void removeOldBackups(db, backupDays(days), host.now()));
  }

  async function run(id: RetentionRunId, by: StaffId | null, counts: Counts): Promise<void> {
    const faults = createFaults(db, host.log);
    await faults.catches(() => work(id, counts, faults));
    if (!db.open) return;
    const error = faults.first();
    try {
      db.transaction(() => {
        runs.finish(id, toInstant(host.now()), error);
        const actor = by ?? 'system';
        journal.append({ actor, action: 'retention.run', subject: id, details: { counts, error } });
      }).immediate();
      if (!emptyLog(db)) runs.finish(id, toInstant(host.now()), 'busy');
    } catch (thrown) {
      host.log.error('retention', { kind: thrown instanceof Error ? thrown.name : typeof thrown });
    }
    for (const event of ['retention.changed', 'visits.changed', 'log.changed'] as const) host.emit(event);
  }

  function begin(by: StaffId | null): Promise<void> {
    const broken = runs.unfinished();
    const id = broken?.id ?? newId<RetentionRunId>();
    if (!broken) runs.insert(id, site.get().id, by, toInstant(host.now()));
    host.emit('retention.changed');
    underWay = run(id, by, broken?.counts ?? {}).finally(() => (underWay = null));
    return underWay;
  }

  return {
    dueTimes,
    isUnderWay: () => underWay !== null,
    /** @throws AppError `already-done` while one is under way */
    async runNow(by: StaffId): Promise<void> {
      if (underWay) throw new AppError('already-done');
      await begin(by);
    },
    /** The nightly one, when it is due; one that was missed or broken off is made up for. Others don't wait for it. */
    tick(): void {
      const setUpAt = runs.setUpAt();
      if (underWay || setUpAt === null) return;
      const { last } = dueTimes();
      const anHourAgo = toInstant(new Date(host.now().getTime() - 3_600_000));
      const missed = setUpAt < last && !runs.hasRunSince(last, anHourAgo);
      if (missed || runs.unfinished()) void begin(null);
    },
    /** For whoever has to wait for one that is under way. */
    idle: async (): Promise<void> => void (await underWay),
  };
}
export type RetentionRunner = ReturnType<typeof createRetentionRunner>;
