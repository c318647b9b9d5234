import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CallName } from '../../shared/contract.ts';
import { contract } from '../../shared/contract.ts';
import { eventAudiences } from '../../shared/events.ts';
import type { Result } from '../../shared/result.ts';
import { roleMay, roles } from '../../shared/roles.ts';
import { exampleInputs } from '../contract/example-inputs.ts';
import { testAlert } from '../support/alerts.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';
import { temporaryFolder } from '../support/test-host.ts';

const canary = 'canarybird';
const alert = {
  ...testAlert,
  name: 'Muhammad Ferrars',
  relation: `Relation ${canary}`,
  instructions: `Do ${canary}`,
};

const folder = temporaryFolder();
afterAll(folder.remove);

let porchlight: SetUpApp;
// Five PINs are hashed, slowly on purpose: on a busy machine that takes longer than hooks usually may.
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
}, 60_000);

/** What a run of the door says, with what is made anew each time put aside. */
async function doorAnswers() {
  const input = porchlight.signInInput({ name: 'Muhammad Ferrars' });
  const signedIn = await porchlight.call('door', 'visits.signIn', input);
  if (!signedIn.ok) throw new Error(signedIn.error.code);
  const { visitId, badgeNumber } = signedIn.value;
  const code = String(badgeNumber);
  const answers = [
    signedIn,
    await porchlight.call('door', 'visits.signIn', input),
    await porchlight.call('door', 'visits.badgeProgress', { visitId }),
    await porchlight.call('door', 'visits.findByBadge', { code }),
    await porchlight.call('door', 'door.show', { language: 'en' }),
    await porchlight.call('door', 'visits.signOut', { code }),
  ];
  return JSON.stringify(answers).replaceAll(visitId, 'visit').replaceAll(code, 'number');
}

describe('the door', () => {
  it('answers a possible match, and a confirmed person, as it answers anybody', async () => {
    const plain = await doorAnswers();
    const { id: alertId } = await porchlight.must('dsl', 'alerts.add', alert);
    expect(await doorAnswers()).toBe(plain);

    const { visitId } = await porchlight.signIn({ name: 'Muhammad Ferrars' });
    await porchlight.must('reception', 'alerts.answer', { visitId, alertId, answer: 'yes' });
    expect(await doorAnswers()).toBe(plain);
  });

  it('hears no event about alerts', () => {
    expect(eventAudiences['alerts.changed']).toEqual(['staff']);
  });
});

describe('alerts', () => {
  const writing = [
    'alerts.list',
    'alerts.add',
    'alerts.change',
    'alerts.setActive',
    'alerts.try',
    'alerts.answers',
  ] as const;

  it('are written and read by the safeguarding lead and the administrator only', async () => {
    const inputs = await exampleInputs(porchlight);
    for (const role of roles) {
      const may = role === 'dsl' || role === 'admin';
      for (const name of writing) {
        const result = await porchlight.call(role, name, inputs[name]);
        expect(codeOf(result), `${role} ${name}`).toBe(may ? 'ok' : 'not-permitted');
      }
    }
  });

  it('show nothing but names in whatever the desk, the office and the head can ask', async () => {
    const { id: alertId } = await porchlight.must('dsl', 'alerts.add', alert);
    const { visitId } = await porchlight.signIn({ name: 'Muhammad Ferrars' });
    const inputs = await exampleInputs(porchlight);
    porchlight.state.saveFile = join(folder.path, 'saved');
    const calls = (Object.keys(contract) as CallName[]).filter(
      (name) => name !== 'app.quit' && name !== 'staff.lock' && name !== 'staff.closeView',
    );
    const others = roles.filter((role) => !roleMay(role, 'alerts.write'));
    let asked = 0;
    for (const window of ['door', ...others] as const) {
      const said: Result<unknown>[] = [
        await porchlight.call(window, 'alerts.compare', { visitId }),
        await porchlight.call(window, 'alerts.answer', { visitId, alertId, answer: 'no' }),
        await porchlight.call(window, 'alerts.list', {}),
      ];
      for (const name of calls) said.push(await porchlight.call(window, name, inputs[name]));
      asked += said.filter(({ ok }) => ok).length;
      expect(JSON.stringify(said)).not.toContain(canary);
      expect(JSON.stringify(said)).not.toContain('"court-order"');
    }
    expect(asked).toBeGreaterThan(30);
    const saved = readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name), 'latin1'));
    expect(saved.length).toBeGreaterThan(0);
    expect(saved.join('\n')).not.toContain(canary);
    expect(porchlight.state.logged.join('\n')).not.toContain(canary);
    expect(porchlight.state.events.join('\n')).not.toContain(canary);
  });

  it('leave nothing of themselves in the journal, nor the visitor’s name', async () => {
    const { id: alertId } = await porchlight.must('dsl', 'alerts.add', alert);
    await porchlight.must('dsl', 'alerts.change', { alertId, alert });
    const { visitId } = await porchlight.signIn({ name: 'Muhammad Ferrars' });
    await porchlight.must('reception', 'alerts.answer', { visitId, alertId, answer: 'yes' });
    const rows = porchlight.db
      .prepare(
        "SELECT action, details FROM journal JOIN journal_detail USING (seq) WHERE action LIKE 'alert.%'",
      )
      .all();
    expect(rows).toEqual([
      { action: 'alert.added', details: '{}' },
      { action: 'alert.changed', details: '{}' },
      { action: 'alert.answered', details: JSON.stringify({ alertId, visitId, answer: 'yes' }) },
    ]);
  });
});
