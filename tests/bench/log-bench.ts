import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../electron/core/db/open.ts';
import type { CallRequest } from '../../shared/contract.ts';
import type { LogPage } from '../../shared/domain/log.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { createDice } from './dice.ts';
import { firstNames, lastNames, organisations } from './made-up-names.ts';
import { fillWithVisits } from './many-visits.ts';
import type { Touches } from './touch-bench.ts';
import { summary } from './touch-bench.ts';

type Filter = CallRequest<'log.search'>['filter'];

/** Searches of the log with so many visits in it: milliseconds through the gate. */
export interface LogFigures {
  visits: number;
  /** What an office does: names letter by letter, filters alone and together, dates, further pages. */
  usual: Touches;
  /** The slowest on purpose, each by its name. */
  worst: readonly { name: string; took: Touches }[];
  /** Bytes that the searches added to what the process held. */
  memory: number;
}

const usualCount = 400;

export async function benchLog(visits: number): Promise<LogFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-'));
  const db = openDatabase(join(folder, 'porchlight.db'));
  try {
    const site = await createSetUpApp({ db });
    fillWithVisits(db, visits);
    await site.unlock('office');
    const search = searchOf(site);
    const filters = usualFilters(site);
    for (const filter of filters.slice(0, 20)) await search(filter); // until it is warm
    const before = process.memoryUsage.rss();
    const took: number[] = [];
    for (const filter of filters) took.push(...(await search(filter)));
    const memory = process.memoryUsage.rss() - before;
    const worst = [];
    for (const [name, filter] of Object.entries(worstFilters(site))) {
      const times: number[] = [];
      for (let n = 0; n < 15; n += 1) times.push(...(await search(filter)));
      worst.push({ name, took: summary(times) });
    }
    return { visits, usual: summary(took), worst, memory };
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first page, and the second where there is one. */
function searchOf(site: SetUpApp) {
  return async (filter: Filter): Promise<number[]> => {
    const took: number[] = [];
    for (let after: number | null = null; took.length < 2;) {
      const begun = performance.now();
      const page: LogPage = await site.must('office', 'log.search', { filter, after, size: 50 });
      took.push(performance.now() - begun);
      if (page.next === null) break;
      after = page.next;
    }
    return took;
  };
}

/** As typed: a name or a company up to its nth letter, with a filter beside it now and then. */
function usualFilters(site: SetUpApp): Filter[] {
  const dice = createDice();
  const pick = <T>(list: readonly T[]) => list[Math.floor(dice() * list.length)] as T;
  const categories = site.services.categories.list();
  const hosts = site.services.staffRepository.all();
  return Array.from({ length: usualCount }, (): Filter => {
    const name = `${pick(firstNames)} ${pick(lastNames)}`;
    const typed = name.slice(0, 1 + Math.floor(dice() * name.length));
    const kind = dice();
    if (kind < 0.5) return { words: typed };
    if (kind < 0.6) return { organisation: pick(organisations).slice(0, 1 + Math.floor(dice() * 12)) };
    if (kind < 0.7) return { words: typed, categoryId: pick(categories).id };
    if (kind < 0.8) return { words: typed, hostId: pick(hosts).id };
    if (kind < 0.85) return { words: typed, challenged: true };
    if (kind < 0.9) return { words: typed, stillHere: true };
    const year = 2019 + Math.floor(dice() * 7);
    return { words: dice() < 0.5 ? '' : typed, first: `${year}-03-01`, last: `${year}-03-31` };
  });
}

function worstFilters(site: SetUpApp): Record<string, Filter> {
  const [first = '', last = ''] = [firstNames[0], lastNames[0]];
  const rare = site.services.categories.list().at(-1)?.id;
  const host = site.services.staffRepository.all().at(-1)?.id;
  if (rare === undefined || host === undefined) throw new Error('the site is not set up');
  return {
    everything: {},
    'one letter and a rare category': { words: 'z', categoryId: rare },
    'a common name over all years': { words: `${first} ${last}` },
    'a common name in an early month': { words: first, first: '2019-02-01', last: '2019-02-28' },
    'a rare category with a rare host, challenged': { categoryId: rare, hostId: host, challenged: true },
    'no hit': { words: `${first} qqq` },
    'five single letters': { words: 's k n m p' },
  };
}
