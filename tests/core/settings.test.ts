import { beforeAll, describe, expect, it } from 'vitest';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeAll(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('admin');
});
const show = () => porchlight.must('admin', 'settings.show', {});

describe('settings', () => {
  it('change one by one, and stay through a restart', async () => {
    const before = await show();
    const change = { assemblyPoint: ' Oak tree ', idleSeconds: 60 };
    await porchlight.must('admin', 'settings.change', change);
    const after = { ...before, assemblyPoint: 'Oak tree', idleSeconds: 60 };
    expect(await show()).toEqual(after);
    const again = await porchlight.restart();
    expect(again.services.settings.read()).toEqual(after);
    expect(porchlight.state.events).toContain('settings.changed');
  });

  it('reach the door', async () => {
    const titles = { dsl: 'Safeguarding', deputy: 'Deputy', head: 'Proprietor' };
    await porchlight.must('admin', 'settings.change', { titles, dslName: 'Beatrix Lowe', idleSeconds: 30 });
    expect(await porchlight.must('door', 'door.show', { language: 'en' })).toMatchObject({
      titles,
      dslName: 'Beatrix Lowe',
      idleSeconds: 30,
    });
  });

  it('are in the journal, a line each, with who changed them', async () => {
    const before = porchlight.db.prepare('SELECT max(seq) FROM journal').pluck().get();
    await porchlight.must('admin', 'settings.change', { assemblyPoint: 'Oak tree', idleSeconds: 60 });
    const entries = porchlight.db
      .prepare(
        `SELECT actor, subject, details FROM journal JOIN journal_detail USING (seq)
         WHERE action = 'setting.changed' AND seq > ?`,
      )
      .all(before);
    const actor = porchlight.idOf('admin');
    expect(entries).toEqual([
      { actor, subject: 'assemblyPoint', details: '{"value":"Oak tree"}' },
      { actor, subject: 'idleSeconds', details: '{"value":60}' },
    ]);
  });

  it.each([
    [{ idleSeconds: 9 }, { idleSeconds: 'invalid' }],
    [{ idleSeconds: 45.5 }, { idleSeconds: 'invalid' }],
    [{ staffLockMinutes: 61 }, { staffLockMinutes: 'invalid' }],
    [{ assemblyPoint: 'x'.repeat(101) }, { assemblyPoint: 'too-long' }],
    [{ titles: { dsl: '', deputy: 'D', head: 'H' } }, { 'titles.dsl': 'required' }],
    [{ printer: { kind: 'system', name: '', media: '62x100' } }, { 'printer.name': 'required' }],
  ] as const)('refuse %j beside its field', async (change, fields) => {
    const before = await show();
    expect(await porchlight.call('admin', 'settings.change', change)).toMatchObject({
      error: { code: 'invalid-input', fields },
    });
    expect(await show()).toEqual(before);
  });
});

describe('the printer', () => {
  it('is chosen among those of the system', async () => {
    expect(await porchlight.must('admin', 'settings.printers', {})).toEqual([
      { name: 'Test', description: 'A printer of the tests' },
    ]);
  });

  it('prints a test badge that is nobody’s', async () => {
    expect(await porchlight.must('admin', 'settings.printTest', {})).toEqual({
      sent: true,
      spoolerSaid: 'request id is Test-1 (1 file(s))',
    });
    expect(porchlight.state.printed).toMatchObject([{ printer: 'Test', width: 62, height: 100 }]);
  });

  it('says so when it takes no test badge', async () => {
    porchlight.state.reply = { accepted: false, said: 'unknown destination' };
    expect(await porchlight.must('admin', 'settings.printTest', {})).toEqual({
      sent: false,
      spoolerSaid: 'unknown destination',
    });
  });

  it('prints no test badge where there is none', async () => {
    await porchlight.must('admin', 'settings.change', { printer: { kind: 'none' } });
    expect(await porchlight.call('admin', 'settings.printTest', {})).toMatchObject({
      error: { code: 'printing-off' },
    });
  });
});
