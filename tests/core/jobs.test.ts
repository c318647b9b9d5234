import { beforeEach, describe, expect, it } from 'vitest';
import type { Jobs } from '../../electron/core/exports/jobs.ts';
import { createJobs } from '../../electron/core/exports/jobs.ts';
import type { EventName } from '../../shared/events.ts';

let events: EventName[];
let jobs: Jobs;
beforeEach(() => {
  events = [];
  jobs = createJobs({ emit: (event) => void events.push(event) });
});

/** Work that goes on until it is let go, or stopped. */
function begin(clientId: string) {
  let finish: (value: string) => void = () => {};
  const result = jobs.run(clientId, 'export', async ({ progress, signal }) => {
    progress(10, 40);
    return new Promise<string>((resolve, reject) => {
      finish = resolve;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  });
  return { result, finish: (value: string) => finish(value) };
}

describe('long work', () => {
  it('shows how far it is to the window that began it, and to no other', async () => {
    const { result, finish } = begin('office');
    expect(jobs.mine('office')).toEqual([{ id: expect.any(String), kind: 'export', done: 10, total: 40 }]);
    expect(jobs.mine('reception')).toEqual([]);
    finish('written');
    expect(await result).toBe('written');
    expect(jobs.mine('office')).toEqual([]);
  });

  it('is stopped by its own window alone, and is then null', async () => {
    const { result } = begin('office');
    const [job] = jobs.mine('office');
    if (!job) throw new Error('no job');
    expect(() => jobs.cancel('reception', job.id)).toThrow('not-found');
    jobs.cancel('office', job.id);
    expect(await result).toBe(null);
    expect(() => jobs.cancel('office', job.id)).toThrow('not-found');
  });

  it('that fails by itself says why', async () => {
    const failing = jobs.run('office', 'export', () => Promise.reject(new Error('the disk is gone')));
    await expect(failing).rejects.toThrow('the disk is gone');
    expect(jobs.mine('office')).toEqual([]);
  });

  it('tells of its beginning and its end, and not of each step between', async () => {
    await jobs.run('office', 'export', async ({ progress }) => {
      for (let done = 0; done < 10_000; done++) progress(done, 10_000);
    });
    expect(events.length).toBeGreaterThanOrEqual(2);
    expect(events.length).toBeLessThan(20);
  });
});
