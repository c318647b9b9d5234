import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { DeviceDeclaration } from '../../shared/domain/devices.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
const unlock = () => porchlight.unlock('dsl');
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await unlock();
});

type Permission = CallRequest<'exceptions.add'>;
const permission = (change: Partial<Permission> = {}): Permission => ({
  for: { categoryId: porchlight.categoryId('visitor') },
  device: 'phone',
  reason: 'medical',
  note: 'Reads a sensor',
  places: 'office only',
  from: '2026-11-20',
  until: '2026-11-27',
  ...change,
});
const add = (change: Partial<Permission> = {}) =>
  porchlight.call('dsl', 'exceptions.add', permission(change));
const mustAdd = (change: Partial<Permission> = {}) =>
  porchlight.must('dsl', 'exceptions.add', permission(change));
const end = (exceptionId: string) => porchlight.call('dsl', 'exceptions.end', { exceptionId });
const list = () => porchlight.must('dsl', 'exceptions.list', {});
const kept: DeviceDeclaration[] = [{ kind: 'phone', handling: 'with-me' }];
async function here() {
  const [visit] = await porchlight.must('dsl', 'visits.onSite', {});
  if (!visit) throw new Error('nobody is here');
  return visit;
}
const codesHere = async () => (await here()).reasons.map(({ code }) => code);
const onDay = async (day: string) => {
  porchlight.state.now = new Date(`${day}T09:00:00.000Z`);
  await unlock();
};

describe('a permission to keep a device', () => {
  it('is listed with who gave it, for whom, and whether it holds by the site’s day', async () => {
    await mustAdd();
    const entry = { forName: 'Visitor', approvedBy: 'Marek Zielony', note: 'Reads a sensor' };
    expect(await list()).toMatchObject([{ ...permission(), ...entry, state: 'holds' }]);
    expect(porchlight.state.events).toContain('exceptions.changed');
    await onDay('2026-11-27');
    expect(await list()).toMatchObject([{ state: 'holds' }]);
    await onDay('2026-11-28');
    expect(await list()).toMatchObject([{ state: 'expired' }]);
  });

  it('may begin on a later day', async () => {
    const { id } = await mustAdd({ from: '2026-11-21' });
    expect(await list()).toMatchObject([{ id, state: 'coming' }]);
    await porchlight.signIn({ devices: kept });
    expect(await codesHere()).toEqual(['device-kept']);
    expect((await here()).exceptions).toEqual([]);
  });

  it('keeps a device from being a reason, and is shown with the visit', async () => {
    await mustAdd();
    await porchlight.signIn({ devices: [...kept, { kind: 'camera', handling: 'with-me' }] });
    const { exceptions, reasons } = await here();
    expect(exceptions).toEqual([
      { device: 'phone', reason: 'medical', places: 'office only', until: '2026-11-27' },
    ]);
    expect(reasons).toMatchObject([{ code: 'device-kept', devices: [{ kind: 'camera' }] }]);
  });

  it('is for its category alone, or for its visitor alone', async () => {
    await mustAdd({ for: { categoryId: porchlight.categoryId('parent') } });
    await porchlight.signIn({ devices: kept });
    expect(await codesHere()).toEqual(['device-kept']);
    const { visitorId } = await here();
    await mustAdd({ for: { visitorId } });
    expect(await codesHere()).toEqual([]);
    await porchlight.signIn({ devices: kept, name: 'Wren Castellane' });
    expect(await here()).toMatchObject({ name: 'Wren Castellane', reasons: [{ code: 'device-kept' }] });
  });

  it('becomes a reason of its own once it has run out', async () => {
    await mustAdd();
    await onDay('2026-11-28');
    await porchlight.signIn({ devices: kept });
    expect((await here()).reasons).toMatchObject([
      { code: 'exception-expired', devices: [{ kind: 'phone', until: '2026-11-27' }] },
    ]);
  });

  it('can be ended, once, and holds no more from then on', async () => {
    const { id } = await mustAdd();
    await porchlight.signIn({ devices: kept });
    expect(await codesHere()).toEqual([]);
    expect(codeOf(await end(id))).toBe('ok');
    expect(await list()).toMatchObject([{ state: 'ended' }]);
    expect(await codesHere()).toEqual(['device-kept']);
    expect(codeOf(await end(id))).toBe('already-done');
    expect(codeOf(await end('01a1fd6e-bd3a-75c0-af37-000000000001'))).toBe('not-found');
  });

  it('that has run out is not ended any more', async () => {
    const { id } = await mustAdd();
    await onDay('2026-12-01');
    expect(codeOf(await end(id))).toBe('already-done');
  });

  it('is for somebody who is known, and not for days that have passed', async () => {
    const nobody = '01a1fd6e-bd3a-75c0-af37-000000000001';
    const invalid = { error: { code: 'invalid-input', fields: { for: 'invalid' } } };
    expect(await add({ for: { visitorId: nobody } })).toMatchObject(invalid);
    expect(await add({ for: { categoryId: nobody } })).toMatchObject(invalid);
    expect(await add({ from: '2026-11-01', until: '2026-11-19' })).toMatchObject({
      error: { fields: { until: 'time-past' } },
    });
    expect(await add({ until: '2026-11-19' })).toMatchObject({ error: { fields: { until: 'range' } } });
    expect(await list()).toEqual([]);
  });

  it('prints the badge of a visitor who is here anew, and that of nobody else', async () => {
    await porchlight.signIn({ devices: kept });
    await porchlight.app.tick();
    const { id } = await mustAdd({ for: { visitorId: (await here()).visitorId } });
    await porchlight.app.tick();
    expect(porchlight.state.printed).toHaveLength(2);
    await end(id);
    await porchlight.app.tick();
    expect(porchlight.state.printed).toHaveLength(3);
    await mustAdd();
    await porchlight.app.tick();
    expect(porchlight.state.printed).toHaveLength(3);
  });

  it('is journalled without what was noted about it', async () => {
    await mustAdd();
    const details = porchlight.db
      .prepare<[], string>(
        "SELECT details FROM journal JOIN journal_detail USING (seq) WHERE action = 'exception.approved'",
      )
      .pluck()
      .get();
    expect(JSON.parse(details ?? '')).toMatchObject({
      device: 'phone',
      reason: 'medical',
      until: '2026-11-27',
    });
    expect(details).not.toContain('sensor');
  });
});

it('choices are those who are here or have a pass, and the categories that are offered', async () => {
  const names = async () =>
    (await porchlight.must('dsl', 'exceptions.choices', {})).visitors.map(({ name }) => name);
  const gone = await porchlight.signIn({ name: 'Zoë Wrona' });
  const holder = await porchlight.signIn({ name: 'wren Castellane' });
  await porchlight.must('dsl', 'passes.issue', { visitId: holder.visitId });
  await porchlight.signIn({ name: 'Oduya Lindqvist' });
  expect(await names()).toEqual(['Oduya Lindqvist', 'wren Castellane', 'Zoë Wrona']);
  for (const { badgeNumber } of [gone, holder])
    await porchlight.must('door', 'visits.signOut', { code: String(badgeNumber) });
  expect(await names()).toEqual(['Oduya Lindqvist', 'wren Castellane']);
  const { categories } = await porchlight.must('dsl', 'exceptions.choices', {});
  expect(categories).toContainEqual({ id: porchlight.categoryId('visitor'), name: 'Visitor' });
});
