import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** The log as a file, by hand and by the clock, and an earlier log brought in. */
export function exportHandlers({
  jobs,
}: HandlerDeps): HandlersOf<LinesOf<'exports' | 'layouts' | 'logImport' | 'jobs'>> {
  return {
    'jobs.mine': (_, { clientId }) => jobs.mine(clientId),
    'jobs.cancel': ({ jobId }, { clientId }) => (jobs.cancel(clientId, jobId), done),
  };
}
