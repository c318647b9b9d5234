import { createFiguresRepository } from '../reports/figures-repository.ts';
import type { OfficeDeps } from '../services.ts';
import { createInsightFiles } from './insight-files.ts';
import { createInsightRepository } from './insight-repository.ts';
import { createInsightService } from './insight-service.ts';

/** The figures behind the charts. */
export function createInsightServices({ db, host, site, journal, translations }: OfficeDeps) {
  const insight = createInsightService({
    site,
    // Prepared when first asked for, which the start does not wait for.
    repository: once(() => createInsightRepository(db)),
    counts: once(() => createFiguresRepository(db)),
  });
  const insightFiles = createInsightFiles({ db, host, insight, journal, translations });
  return { insight, insightFiles };
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
