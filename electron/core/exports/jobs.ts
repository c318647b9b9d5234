import type { Job, JobKind } from '../../../shared/domain/jobs.ts';
import type { JobId } from '../../../shared/domain/ids.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Host } from '../ports.ts';

/** What long work is given: a way to say how far it is, and a signal at which it has to stop and undo itself. */
export interface JobControls {
  progress: (done: number, total?: number | null) => void;
  signal: AbortSignal;
}

/** Milliseconds between two tellings of progress: an eye has no use for more. */
const tellEvery = 250;

/** Long work, with how far it is, and a way to stop it. Each belongs to the window that began it. In memory only. */
export function createJobs(host: Pick<Host, 'emit'>) {
  const running = new Map<JobId, { clientId: string; job: Job; stop: AbortController }>();
  let toldAt = 0;

  function tell(): void {
    toldAt = performance.now();
    host.emit('jobs.changed');
  }

  return {
    /**
     * Does long work. Whoever works has to look at the signal at every turn, and throw its reason once it is set.
     *
     * @returns null where a person stopped it
     */
    async run<T>(
      clientId: string,
      kind: JobKind,
      work: (controls: JobControls) => Promise<T>,
    ): Promise<T | null> {
      const job: Job = { id: newId<JobId>(), kind, done: 0, total: null };
      const stop = new AbortController();
      running.set(job.id, { clientId, job, stop });
      tell();
      try {
        return await work({
          signal: stop.signal,
          progress(done, total = job.total) {
            job.done = done;
            job.total = total;
            if (performance.now() - toldAt >= tellEvery) tell();
          },
        });
      } catch (error) {
        if (stop.signal.aborted && error === stop.signal.reason) return null;
        throw error;
      } finally {
        running.delete(job.id);
        tell();
      }
    },

    mine: (clientId: string): Job[] =>
      [...running.values()].filter((one) => one.clientId === clientId).map(({ job }) => ({ ...job })),

    /** @throws AppError `not-found` where it is over, or another window's */
    cancel(clientId: string, id: JobId): void {
      const found = running.get(id);
      if (!found || found.clientId !== clientId) throw new AppError('not-found');
      found.stop.abort();
    },
  };
}
export type Jobs = ReturnType<typeof createJobs>;
