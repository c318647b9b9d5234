import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkChain } from '../../electron/core/journal/chain.ts';
import { openDatabase } from '../../electron/core/db/open.ts';
import { answers } from '../support/answers.ts';
import { readRecords } from '../support/records.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ width: 1080, height: 1080 });
  const app = await stage.launchWith(answers);
  await (await app.page('kiosk')).getByRole('button', { name: 'Sign in' }).waitFor();
  await app.close();
});
afterAll(() => stage.strike());

const kills = 50;

interface Whole {
  request: string;
  visitors: number;
  devices: number;
  acknowledgements: number;
  journal: number;
}

/** Everything that belongs to each visit, counted. */
const everyVisit = `
  SELECT request_id AS request,
    (SELECT count(*) FROM visitor WHERE visitor.id = visitor_id) AS visitors,
    (SELECT count(*) FROM device_declaration WHERE visit_id = visit.id) AS devices,
    (SELECT count(*) FROM acknowledgement WHERE visit_id = visit.id) AS acknowledgements,
    (SELECT count(*) FROM journal JOIN journal_detail USING (seq)
      WHERE subject = visit.id AND action = 'visit.signed-in') AS journal
  FROM visit`;

test(`kill -9 at ${kills} random moments of signing in: the whole visit or none of it, and what was confirmed stays`, async () => {
  const confirmed = new Set<string>();
  let interrupted = 0;
  for (let round = 0; round < kills; round++) {
    const app = await stage.launch();
    const door = await app.page('kiosk');
    await door.getByRole('button', { name: 'Sign in' }).waitFor();
    let last = '';
    // What a page hears of a sign-in, the test hears: the id as it is asked for, and again when it was confirmed.
    await door.exposeFunction('asked', (id: string) => void (last = id));
    await door.exposeFunction('heard', (id: string) => void confirmed.add(id));
    const signingIn = door.evaluate(async () => {
      const told = window as unknown as Record<'asked' | 'heard', (id: string) => Promise<void>>;
      const shown = await window.porchlight.call('door.show', { language: 'en' });
      if (!shown.ok) throw new Error(shown.error.code);
      const { categories, policy } = shown.value as {
        categories: { id: string }[];
        policy: { versionId: string; language: string; sha256: string };
      };
      for (;;) {
        const requestId = crypto.randomUUID();
        void told.asked(requestId);
        const result = await window.porchlight.call('visits.signIn', {
          requestId,
          categoryId: categories[0]?.id,
          language: 'en',
          name: 'Sam Whitlow',
          organisation: '',
          host: { text: '' },
          details: { purpose: '', vehicle: '', contact: '', leaving: '' },
          devices: [
            { kind: 'phone', handling: 'bag' },
            { kind: 'watch', handling: 'office' },
          ],
          photo: null,
          child: null,
          acknowledgement: {
            versionId: policy.versionId,
            language: policy.language,
            sha256: policy.sha256,
            signature: null,
            readBack: [],
          },
          expectedId: null,
        });
        if (!result.ok) throw new Error(result.error.code);
        await told.heard(requestId);
      }
    });
    const ended = signingIn.catch(() => {});
    // Until the first is under way, then for a moment that differs each time.
    await expect.poll(() => last, { interval: 1 }).not.toBe('');
    const moment = performance.now() + Math.random() * 60;
    while (performance.now() < moment) await new Promise((resolve) => setImmediate(resolve));
    await app.kill();
    await ended;
    if (!confirmed.has(last)) interrupted += 1;

    const visits = readRecords<Whole>(stage.databaseFile, everyVisit);
    for (const { request, ...parts } of visits) {
      expect({ request, ...parts }).toEqual({
        request,
        visitors: 1,
        devices: 2,
        acknowledgements: 1,
        journal: 1,
      });
    }
    const stored = new Set(visits.map((visit) => visit.request));
    expect([...confirmed].filter((id) => !stored.has(id))).toEqual([]);
  }
  // Otherwise the kills came at the wrong moments and the test shows nothing.
  expect(interrupted).toBeGreaterThan(kills / 4);
  expect(
    readRecords(stage.databaseFile, 'SELECT id FROM visitor WHERE id NOT IN (SELECT visitor_id FROM visit)'),
  ).toEqual([]);
  const db = openDatabase(stage.databaseFile);
  expect(checkChain(db)).toMatchObject({ intact: true });
  db.close();
}, 300_000);
