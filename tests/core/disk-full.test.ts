import { beforeEach, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { hashOfTables } from '../support/tables.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
});

describe('a full disk', () => {
  it('is named as the reason, and leaves no half a visit', async () => {
    const { db } = porchlight;
    const pages = db.pragma('page_count', { simple: true }) as number;
    db.pragma(`max_page_count = ${pages}`); // what SQLite then answers is what a full disk makes it answer
    let code = 'ok';
    let before = '';
    for (let i = 0; code === 'ok' && i < 500; i++) {
      before = hashOfTables(db);
      const name = 'n'.repeat(200);
      code = codeOf(await porchlight.call('door', 'visits.signIn', porchlight.signInInput({ name })));
    }
    expect(code).toBe('disk-full');
    expect(hashOfTables(db)).toBe(before);

    db.pragma(`max_page_count = ${pages + 1000}`);
    expect(codeOf(await porchlight.call('door', 'visits.signIn', porchlight.signInInput()))).toBe('ok');
  });
});
