import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp, staffNames } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

type Change = CallRequest<'people.change'>['person'];
const change = (staffId: string, person: Partial<Change> & Pick<Change, 'name' | 'role'>) =>
  porchlight.call('admin', 'people.change', { staffId, person });
const add = (person: CallRequest<'people.add'>) => porchlight.must('admin', 'people.add', person);
const found = async (id: string) =>
  (await porchlight.must('admin', 'people.list', {})).find((person) => person.id === id);
const area = { name: 'Garden room', role: null, kind: 'area' as const };

describe('somebody who is there', () => {
  it('gets another name, e-mail, area and role; the door knows the new name', async () => {
    const { id: areaId } = await add({ ...area, email: 'garden@larkfield.example' });
    const { id } = await add({ name: 'Gwen Pritchard', role: null });
    const person = {
      name: ' Gwen Pritchard-Lowe ',
      role: 'office',
      email: ' gwen@larkfield.example ',
      areaId,
    } as const;
    expect(codeOf(await change(id, person))).toBe('ok');
    expect(await found(id)).toMatchObject({
      name: 'Gwen Pritchard-Lowe',
      role: 'office',
      email: 'gwen@larkfield.example',
      areaId,
    });
    expect(await porchlight.must('door', 'hosts.match', { text: 'lowe' })).toMatchObject([{ id }]);
    expect(codeOf(await change(porchlight.categoryId('parent'), person))).toBe('not-found');
  });

  it('is in the journal with both names, and no e-mail address', async () => {
    const { id } = await add({ name: 'Gwen Pritchard', role: null, email: 'gwen@larkfield.example' });
    await change(id, { name: 'Gwen Lowe', role: null, email: 'lowe@larkfield.example' });
    const details = porchlight.db
      .prepare<[string], string>(
        `SELECT details FROM journal JOIN journal_detail USING (seq) WHERE subject = ? AND action = 'staff.changed'`,
      )
      .pluck()
      .all(id)
      .map((text) => JSON.parse(text) as unknown);
    expect(details).toEqual([{ name: { before: 'Gwen Pritchard', after: 'Gwen Lowe' }, email: 'changed' }]);
    const all = porchlight.db.prepare('SELECT details FROM journal_detail').pluck().all().join();
    expect(all + porchlight.state.logged.join()).not.toContain('@');
  });

  it('has what they unlocked locked by another role, and no PIN without one', async () => {
    const id = porchlight.idOf('office');
    await change(id, { name: staffNames.office, role: 'office' });
    expect(codeOf(await porchlight.call('office', 'visits.onSite', {}))).toBe('ok');
    await change(id, { name: staffNames.office, role: 'reception' });
    expect(codeOf(await porchlight.call('office', 'visits.onSite', {}))).toBe('locked');
    await change(id, { name: staffNames.office, role: null });
    expect(await found(id)).toMatchObject({ role: null, hasPin: false });
  });

  it('keeps the role where they are the last administrator', async () => {
    const id = porchlight.idOf('admin');
    const refused = { error: { fields: { role: 'last-admin-role' } } };
    expect(await change(id, { name: staffNames.admin, role: 'office' })).toMatchObject(refused);
    expect(codeOf(await change(id, { name: 'Adaeze B.', role: 'admin' }))).toBe('ok');
    await add({ name: 'Beatrix Lowe', role: 'admin', pin: '204917' });
    expect(codeOf(await change(id, { name: staffNames.admin, role: 'office' }))).toBe('ok');
  });

  it.each(['nobody', 'a@', 'a b@c.example', 'a@b.example\nBcc: c@d.example'])(
    'has no e-mail such as %j',
    async (email) => {
      const result = await change(porchlight.idOf('office'), { name: 'Imogen', role: 'office', email });
      expect(codeOf(result)).toBe('invalid-input');
    },
  );
});

describe('an area', () => {
  it('is a host of its own at the door and for who is expected, and cannot unlock', async () => {
    const { id } = await add(area);
    expect(await porchlight.must('door', 'hosts.match', { text: 'gard' })).toMatchObject([{ id }]);
    expect(
      codeOf(
        await porchlight.call('door', 'visits.signIn', porchlight.signInInput({ host: { staffId: id } })),
      ),
    ).toBe('ok');
    expect((await porchlight.must('reception', 'expected.choices', {})).hosts).toContainEqual({
      id,
      name: 'Garden room',
    });
    expect((await porchlight.must('reception', 'staff.unlockers', {})).map((one) => one.id)).not.toContain(
      id,
    );
  });

  it('has neither role nor area, and nobody is in somebody', async () => {
    const wrong = async (person: CallRequest<'people.add'>) => porchlight.call('admin', 'people.add', person);
    expect(await wrong({ ...area, role: 'office' })).toMatchObject({
      error: { fields: { role: 'invalid' } },
    });
    const { id } = await add(area);
    expect(await wrong({ ...area, areaId: id })).toMatchObject({ error: { fields: { areaId: 'invalid' } } });
    const inPerson = { name: 'Gwen', role: null, areaId: porchlight.idOf('office') };
    expect(await wrong(inPerson)).toMatchObject({ error: { fields: { areaId: 'invalid' } } });
    expect(codeOf(await porchlight.call('admin', 'people.issuePass', { staffId: id }))).toBe('wrong-state');
  });
});
