import { outcomes, seen } from '../../../shared/domain/challenges.ts';
import { exceptionReasons } from '../../../shared/domain/exceptions.ts';
import { incidentCategories, incidentStates } from '../../../shared/domain/incidents.ts';
import type { Bars, Count, Figures } from '../../../shared/domain/reports.ts';
import { smallGroup } from '../../../shared/domain/reports.ts';
import type { ExportRange } from '../../../shared/domain/visits.ts';
import { nextDay, siteDay, startOfSiteDay } from '../../../shared/time.ts';
import type { SiteService } from '../site/site-service.ts';
import type { CountRow, FiguresRepository, Instants } from './figures-repository.ts';
import { hideSmallGroups } from './small-groups.ts';

/**
 * What a range of site days came to.
 *
 * - A visit belongs to the day of its sign-in. It counts as acknowledged when the version that the visitor agreed to, at
 *   this visit or at the earlier one on which it rests, is the last one in substance of those in force at the sign-in, or
 *   a later one. A visit imported from an earlier system counts as neither: nobody knows.
 * - A challenge belongs to the day on which it was made, and is left out once it is withdrawn, whenever that was.
 * - An incident belongs to the day of its report; its state is that at the end of the range. Only reports to the
 *   safeguarding lead are counted, whoever asks, so that no two papers differ by a report that went to the head. Who
 *   may not read reports gets no numbers of them either: from the ranges of two days one could take what one day had.
 * - A permission counts when it held on at least one of the days.
 */
export function createFiguresService(deps: { site: SiteService; repository: FiguresRepository }) {
  const { repository } = deps;

  function visitsOf(instants: Instants): Figures['visits'] {
    const rows = repository.visits(instants);
    const names = [...new Set([...repository.offeredCategories(), ...rows.map(({ code }) => code)])];
    const exact = countsOf(names, rows);
    const all = sum(exact);
    const agreed = repository.acknowledged(instants);
    const imported = repository.imported(instants);
    const missing = all - agreed - imported;
    const { total, parts } = hideSmallGroups(all, [
      { of: 'one', counts: exact },
      { of: 'one', counts: [agreed, missing, imported] },
    ]);
    const [byCategory = null, acknowledged = null] = parts;
    return { total, byCategory: barsOf(names, byCategory), acknowledged: acknowledgedOf(acknowledged) };
  }

  function challengesOf(instants: Instants): Figures['challenges'] {
    const counts = [
      countsOf(seen, repository.seen(instants)),
      countsOf(outcomes, repository.outcomes(instants)),
    ];
    const { total, parts } = hideSmallGroups(
      repository.challenges(instants),
      counts.map((list) => ({ of: 'several', counts: list })),
    );
    const [bySeen = null, byOutcome = null] = parts;
    return { total, bySeen: barsOf(seen, bySeen), byOutcome: barsOf(outcomes, byOutcome) };
  }

  function incidentsOf(instants: Instants): Figures['incidents'] {
    const categories = countsOf(incidentCategories, repository.incidentCategories(instants));
    const states = countsOf(incidentStates, repository.incidentStates(instants));
    const { total, parts } = hideSmallGroups(sum(categories), [
      { of: 'one', counts: categories },
      { of: 'one', counts: states },
    ]);
    const [byCategory = null, byState = null] = parts;
    return {
      total,
      byCategory: barsOf(incidentCategories, byCategory),
      byState: barsOf(incidentStates, byState),
      medianMinutesToDsl: medianOf(repository.minutesToDsl(instants)),
    };
  }

  function exceptionsOf(range: ExportRange, timeZone: string): Figures['exceptions'] {
    const held = repository
      .exceptions(range)
      .filter(({ from, endedAt }) => endedAt === null || siteDay(endedAt, timeZone) >= from);
    const rows = exceptionReasons.map((code) => ({
      code,
      count: held.filter(({ reason }) => reason === code).length,
    }));
    const { total, parts } = hideSmallGroups(held.length, [
      { of: 'one', counts: countsOf(exceptionReasons, rows) },
    ]);
    return { total, byReason: barsOf(exceptionReasons, parts[0] ?? null) };
  }

  return {
    /** @param mayReadIncidents whether whoever asks may read reports of incidents */
    figures(range: ExportRange, { mayReadIncidents }: { mayReadIncidents: boolean }): Figures {
      const { timeZone } = deps.site.get();
      const instants = {
        from: startOfSiteDay(range.first, timeZone),
        to: startOfSiteDay(nextDay(range.last), timeZone),
      };
      return {
        range,
        visits: visitsOf(instants),
        challenges: challengesOf(instants),
        incidents: mayReadIncidents ? incidentsOf(instants) : null,
        exceptions: exceptionsOf(range, timeZone),
        reviews: repository.reviews(range),
        triggers: repository.triggers(range).map((trigger) => ({ ...trigger, open: trigger.open === 1 })),
      };
    },
  };
}
export type FiguresService = ReturnType<typeof createFiguresService>;

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** The counts of a list of codes, in its order; one code can come in several rows. */
const countsOf = (codes: readonly string[], rows: readonly CountRow[]) =>
  codes.map((code) => sum(rows.filter((row) => row.code === code).map(({ count }) => count)));

const barsOf = (codes: readonly string[], counts: readonly Count[] | null): Bars =>
  counts && codes.map((code, index) => ({ code, count: counts[index] ?? 0 }));

function acknowledgedOf(counts: readonly Count[] | null): Figures['visits']['acknowledged'] {
  const [count = 0, missing = 0, imported = 0] = counts ?? [];
  if (counts === null) return null;
  const all = typeof count === 'number' && typeof missing === 'number' ? count + missing : 0;
  // Rounded down: 100 percent are all of them.
  return { count, missing, imported, rate: all > 0 ? Math.floor((100 * Number(count)) / all) : null };
}

/**
 * The middle of sorted numbers, or the mean of the two in the middle; null for too few to tell. Null among them stands
 * for what did not happen yet, which took longer than all that did: where it is in the middle, there is no median yet.
 */
function medianOf(sorted: readonly (number | null)[]): number | null {
  if (sorted.filter((number) => number !== null).length < smallGroup) return null;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? null;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
  return upper === null || lower === null ? null : Math.round((lower + upper) / 2);
}
