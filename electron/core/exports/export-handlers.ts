import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

/** The log as a file, by hand and by the clock, and an earlier log brought in. */
export function exportHandlers(
  _: HandlerDeps,
): HandlersOf<LinesOf<'exports' | 'layouts' | 'logImport' | 'jobs'>> {
  return {};
}
