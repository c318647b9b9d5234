import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openDatabase } from '../../electron/core/db/open.ts';
import type { CallName, CallRequest } from '../../shared/contract.ts';
import { answers } from '../support/answers.ts';
import { setStage } from '../support/porchlight-app.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { createTestHost } from '../support/test-host.ts';

/** From a touch to the next screen: a hundred of them, in milliseconds on the core's side and in frames in the page. */
export interface Touches {
  count: number;
  median: number;
  p95: number;
  most: number;
}

const steps = 100;

/**
 * What the door asks of the core between a touch and the next screen, on a database on disk. A pass is found by a hash
 * that is slow on purpose: the steps are told with it, and without.
 */
export async function benchCoreSteps(): Promise<{ all: Touches; withoutPass: Touches }> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-touch-'));
  const test = createTestHost();
  test.host.printers.print = () => new Promise(() => {}); // a printer that never answers draws no further badge
  const db = openDatabase(join(folder, 'porchlight.db'));
  try {
    const site = await createSetUpApp({ db, test });
    const took: { name: CallName; milliseconds: number }[] = [];
    const timed = async <N extends CallName>(name: N, input: CallRequest<N>) => {
      const start = performance.now();
      const answer = await site.must('door', name, input);
      took.push({ name, milliseconds: performance.now() - start });
      return answer;
    };
    const code = await passOf(site);
    for (let visitor = 0; took.length < steps; visitor++) {
      await timed('door.show', { language: visitor % 2 === 0 ? 'en' : 'ur' });
      await timed('hosts.match', { text: 'Marek' });
      const { badgeNumber } = await timed('visits.signIn', site.signInInput({ category: 'contractor' }));
      await timed('visits.findByBadge', { code: String(badgeNumber) });
      await timed('passes.find', { code });
      await timed('visits.signOut', { code: String(badgeNumber) });
    }
    const summaryOf = (some: typeof took) => summary(some.map(({ milliseconds }) => milliseconds));
    return {
      all: summaryOf(took),
      withoutPass: summaryOf(took.filter(({ name }) => name !== 'passes.find')),
    };
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function passOf(site: SetUpApp): Promise<string> {
  await site.unlock('reception');
  const { visitId } = await site.signIn({ category: 'parent' });
  const { code } = await site.must('reception', 'passes.issue', { visitId });
  return code;
}

/** In the real app: frames from the end of a touch until the next screen's heading is painted. */
export async function benchFrames(): Promise<Touches> {
  const stage = await setStage();
  try {
    const app = await stage.launchWith(answers);
    const page = await app.page('kiosk');
    const frames: number[] = [];
    while (frames.length < steps) {
      frames.push(await framesAfter(page, 'Sign in'));
      frames.push(await framesAfter(page, 'Visitor'));
      frames.push(await framesAfter(page, 'Back'));
      frames.push(await framesAfter(page, 'Back'));
    }
    await app.close();
    return summary(frames);
  } finally {
    await stage.strike();
  }
}

async function framesAfter(page: Page, name: string): Promise<number> {
  const button = page.getByRole('button', { name, exact: true });
  await button.waitFor();
  const counted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const headingNow = () => document.querySelector('h1');
        const before = headingNow();
        const count = (frame: number) => {
          // A frame callback runs before its frame is painted: what it finds changed is on the glass with that frame.
          if (headingNow() === before) requestAnimationFrame(() => count(frame + 1));
          else resolve(frame);
        };
        window.addEventListener('pointerup', () => requestAnimationFrame(() => count(1)), {
          capture: true,
          once: true,
        });
      }),
  );
  await button.click();
  return counted;
}

/** Of times in milliseconds, or other counts: the middle one, the slowest but for one in twenty, and the slowest. */
export function summary(values: readonly number[]): Touches {
  const inOrder = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    inOrder[Math.min(inOrder.length - 1, Math.ceil(inOrder.length * share) - 1)] ?? NaN;
  return { count: inOrder.length, median: at(0.5), p95: at(0.95), most: at(1) };
}
