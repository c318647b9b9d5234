import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Insight } from '../../../shared/domain/insight.ts';
import { stayBounds, toChallengeBounds } from '../../../shared/domain/insight.ts';
import { outcomes, seen } from '../../../shared/domain/challenges.ts';
import type { ExportRange } from '../../../shared/domain/visits.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { nextDay, siteDay, siteQuarter, startOfSiteDay, toInstant } from '../../../shared/time.ts';
import type { FiguresRepository, Instants } from '../reports/figures-repository.ts';
import type { SiteService } from '../site/site-service.ts';
import type { InsightRepository } from './insight-repository.ts';
import type { Tally } from './tally.ts';
import { addTo, meanOf, medianOf, spansOf, totalOf } from './tally.ts';

/**
 * The figures behind the charts. A visit belongs to the day of its sign-in, a challenge to the day on which it was made.
 * What counts as agreed is said in `reports/figures-service.ts`, which counts the same.
 */
export function createInsightService(deps: {
  site: SiteService;
  repository: () => InsightRepository;
  counts: () => Pick<
    FiguresRepository,
    'visits' | 'acknowledged' | 'imported' | 'challenges' | 'seen' | 'outcomes'
  >;
}) {
  /** The days of the range on which there can be visits, each from its first instant to the next day's. */
  function* daysOf({ first, last }: ExportRange, timeZone: string): Generator<Instants> {
    const span = deps.repository().span();
    if (span.first === null || span.last === null) return;
    const begin = siteDay(span.first, timeZone);
    const end = siteDay(span.last, timeZone);
    let day: SiteDay = first > begin ? first : begin;
    let from = startOfSiteDay(day, timeZone);
    for (; day <= last && day <= end; day = nextDay(day)) {
      const to = startOfSiteDay(nextDay(day), timeZone);
      yield { from, to };
      from = to;
    }
  }

  /** Day by day, with a turn for others in between: the door must be able to sign people in while years are counted. */
  async function visitsOf(range: ExportRange, timeZone: string) {
    const [repository, counts] = [deps.repository(), deps.counts()];
    const hours: Tally = new Map();
    const quarters: Tally = new Map();
    const stays: Tally = new Map();
    const categories = new Map<string, number>();
    let [stillOpen, closedByOffice, agreed, imported] = [0, 0, 0, 0];
    for (const day of daysOf(range, timeZone)) {
      for (const { slot, count } of repository.slots(day)) {
        const { weekday, quarter } = siteQuarter(toInstant(new Date(slot * 900_000)), timeZone);
        addTo(hours, weekday * 24 + Math.floor(quarter / 4), count);
        addTo(quarters, quarter, count);
      }
      for (const { minutes, count } of repository.stays(day)) addTo(stays, minutes, count);
      for (const { code, count } of counts.visits(day)) addTo(categories, code, count);
      const open = repository.notSignedOut(day);
      stillOpen += open.stillOpen;
      closedByOffice += open.closedByOffice;
      agreed += counts.acknowledged(day);
      imported += counts.imported(day);
      await nextTurn();
    }
    const visits = totalOf(quarters);
    return {
      visits,
      hours: inOrder(hours).map(([key, count]) => ({ weekday: Math.floor(key / 24), hour: key % 24, count })),
      quarters: inOrder(quarters).map(([quarter, count]) => ({ quarter, count })),
      categories: [...categories]
        .map(([name, count]) => ({ name, count }))
        .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
      stay: {
        count: totalOf(stays),
        meanMinutes: meanOf(stays),
        medianMinutes: medianOf(stays),
        spans: spansOf(stays, stayBounds),
        stillOpen,
        closedByOffice,
      },
      acknowledged: { count: agreed, missing: visits - agreed - imported },
    };
  }

  function challengesOf(instants: Instants): Pick<Insight, 'challenges' | 'toChallenge'> {
    const [repository, counts] = [deps.repository(), deps.counts()];
    const times: Tally = new Map(
      repository.toChallenge(instants).map(({ minutes, count }) => [minutes, count]),
    );
    const rowsOf = <C extends string>(codes: readonly C[], rows: { code: string; count: number }[]) =>
      codes.map((code) => ({ code, count: rows.find((row) => row.code === code)?.count ?? 0 }));
    return {
      challenges: {
        total: counts.challenges(instants),
        seen: rowsOf(seen, counts.seen(instants)),
        outcomes: rowsOf(outcomes, counts.outcomes(instants)),
      },
      toChallenge: {
        count: totalOf(times),
        medianMinutes: medianOf(times),
        spans: spansOf(times, toChallengeBounds),
        withoutVisit: repository.withoutVisit(instants),
      },
    };
  }

  return {
    async figures(range: ExportRange): Promise<Insight> {
      const { timeZone } = deps.site.get();
      const from = startOfSiteDay(range.first, timeZone);
      const to = startOfSiteDay(nextDay(range.last), timeZone);
      return { range, ...(await visitsOf(range, timeZone)), ...challengesOf({ from, to }) };
    },
  };
}
export type InsightService = ReturnType<typeof createInsightService>;

const inOrder = (tally: Tally) => [...tally].toSorted(([a], [b]) => a - b);
