import { describe, expect, it } from 'vitest';
import { categoryPictograms } from '../../shared/domain/categories.ts';
import type { SetUpDraft } from '../../shared/domain/settings.ts';
import { createApp } from '../../electron/core/app.ts';
import { answers, codeOf, createSetUpApp, testPin } from '../support/set-up-app.ts';
import { createTestApp } from '../support/test-host.ts';

const setUp = { clientId: 'set-up', audience: 'set-up' } as const;
const door = { clientId: 'door', audience: 'kiosk' } as const;

const draft: SetUpDraft = {
  step: 3,
  siteName: 'Larkfield Nursery',
  timeZone: 'Europe/London',
  titles: { dsl: 'Safeguarding lead', deputy: '', head: '' },
  dslName: 'Marek Zielony',
  deputyName: '',
  adminName: 'Adaeze Brightwell',
  printer: { kind: 'none' },
};

describe('the first run', () => {
  it('begins with nothing set up', async () => {
    const { app } = createTestApp();
    expect(app.isSetUp()).toBe(false);
    const state = await app.dispatch(setUp, 'setUp.state', {});
    expect(state).toMatchObject({ ok: true, value: { draft: null } });
    expect(codeOf(await app.dispatch(setUp, 'setUp.open', {}))).toBe('not-found');
  });

  it('opens the door with the given answers', async () => {
    const { app, state } = createTestApp();
    expect(await app.dispatch(setUp, 'setUp.finish', answers)).toEqual({ ok: true, value: {} });
    expect(app.isSetUp()).toBe(true);
    expect(state.opened).toEqual(['door']);
    expect(await app.dispatch(door, 'door.show', { language: 'en' })).toMatchObject({
      ok: true,
      value: {
        site: { name: 'Larkfield Nursery', timeZone: 'Europe/London', sample: false },
        titles: { head: 'Nursery manager' },
        dslName: 'Marek Zielony',
        categories: categoryPictograms.map((pictogram) => ({ pictogram })),
        policies: {
          visitor: { version: 1, tier: 'visitor', language: 'en' },
          regular: { version: 1, tier: 'regular', language: 'en' },
        },
      },
    });
  });

  it('makes the admin able to unlock, and the safeguarding leads hosts without a PIN', async () => {
    const test = createTestApp();
    const deputy = {
      ...answers,
      safeguarding: { dslName: 'Marek Zielony', deputyName: 'Beatrix Lowe' },
    };
    await test.app.dispatch(setUp, 'setUp.finish', deputy);
    const { must, services } = await createSetUpApp({ db: test.db, test });
    expect(await must('admin', 'staff.unlockers', {})).toMatchObject([{ name: 'Adaeze Brightwell' }]);
    await must('admin', 'staff.unlock', {
      staffId: services.staff.unlockers()[0]?.id ?? '',
      pin: testPin,
    });
    expect(await must('admin', 'people.list', {})).toMatchObject([
      { name: 'Adaeze Brightwell', role: 'admin', hasPin: true },
      { name: 'Beatrix Lowe', role: 'dsl', hasPin: false },
      { name: 'Marek Zielony', role: 'dsl', hasPin: false },
    ]);
  });

  it('happens once: a second one is refused and changes nothing', async () => {
    const { app } = await createSetUpApp();
    const other = { ...answers, site: { name: 'Elsewhere', timeZone: 'Asia/Tokyo' } };
    expect(codeOf(await app.dispatch(setUp, 'setUp.finish', other))).toBe('already-set-up');
    expect(codeOf(await app.dispatch(setUp, 'setUp.exploreSampleData', {}))).toBe('already-set-up');
    expect(codeOf(await app.dispatch(setUp, 'setUp.saveDraft', draft))).toBe('already-set-up');
    expect(await app.dispatch(door, 'door.show', { language: 'en' })).toMatchObject({
      value: { site: { name: 'Larkfield Nursery' } },
    });
  });

  it('lets only one of two that run at once win', async () => {
    const { app, db } = createTestApp();
    const codes = await Promise.all([
      app.dispatch(setUp, 'setUp.finish', answers).then(codeOf),
      app.dispatch(setUp, 'setUp.exploreSampleData', {}).then(codeOf),
    ]);
    expect(codes.toSorted()).toEqual(['already-set-up', 'ok']);
    expect(db.prepare('SELECT count(*) FROM site').pluck().get()).toBe(1);
  });
});

describe('a half-finished first run', () => {
  it('resumes after a restart', async () => {
    const { app, db, host } = createTestApp();
    await app.dispatch(setUp, 'setUp.saveDraft', draft);
    await app.dispatch(setUp, 'setUp.saveDraft', { ...draft, step: 4 });
    expect(await createApp(db, host).dispatch(setUp, 'setUp.state', {})).toMatchObject({
      value: { draft: { ...draft, step: 4 } },
    });
  });

  it('cannot remember a PIN', async () => {
    const { app, db } = createTestApp();
    const withPin = { ...draft, pin: testPin };
    expect(codeOf(await app.dispatch(setUp, 'setUp.saveDraft', withPin))).toBe('invalid-input');
    expect(db.prepare('SELECT count(*) FROM set_up_draft').pluck().get()).toBe(0);
  });

  it('is forgotten once the set-up is finished, which stores no PIN in plain', async () => {
    const { app, db } = createTestApp();
    await app.dispatch(setUp, 'setUp.saveDraft', draft);
    await app.dispatch(setUp, 'setUp.finish', answers);
    expect(db.prepare('SELECT count(*) FROM set_up_draft').pluck().get()).toBe(0);
    expect(db.serialize().includes(testPin)).toBe(false);
  });

  it('that this version cannot read is begun afresh', async () => {
    const { app, db } = createTestApp();
    db.exec(`INSERT INTO set_up_draft (one, answers) VALUES (1, '{"step": 99}')`);
    expect(await app.dispatch(setUp, 'setUp.state', {})).toMatchObject({ ok: true, value: { draft: null } });
  });
});
