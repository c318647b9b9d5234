import { beforeEach, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('office');
});

type Entry = CallRequest<'registers.add'>;
const tablet: Entry = {
  register: 'setting-device',
  name: 'Tablet 3',
  kind: 'tablet',
  passcodeSet: true,
  holder: 'Robins room',
  lastCheckedOn: '2026-11-02',
  note: '',
};
const officePhone: Entry = { ...tablet, register: 'nominated-phone', name: 'Office phone', kind: 'phone' };
const add = (entry: Entry) => porchlight.must('office', 'registers.add', entry);
const list = () => porchlight.must('office', 'registers.list', {});
const actions = () =>
  porchlight.db
    .prepare("SELECT action FROM journal WHERE action LIKE 'register.%' ORDER BY seq")
    .pluck()
    .all();

it('an entry is added, changed and removed, and each is journalled', async () => {
  const { id } = await add(tablet);
  const phone = await add(officePhone);
  expect(await list()).toEqual([
    { ...officePhone, id: phone.id },
    { ...tablet, id },
  ]);
  const entry = { ...tablet, passcodeSet: false, lastCheckedOn: null, holder: '' };
  await porchlight.must('office', 'registers.change', { entryId: id, entry });
  expect(await list()).toContainEqual({ ...entry, id });
  await porchlight.must('office', 'registers.remove', { entryId: id });
  expect(await list()).toEqual([{ ...officePhone, id: phone.id }]);
  expect(actions()).toEqual(['register.added', 'register.added', 'register.changed', 'register.removed']);
  expect(porchlight.state.events.filter((event) => event === 'registers.changed')).toHaveLength(4);
});

it('what is not there can be neither changed nor removed', async () => {
  const { id: entryId } = await add(tablet);
  await porchlight.must('office', 'registers.remove', { entryId });
  expect(codeOf(await porchlight.call('office', 'registers.remove', { entryId }))).toBe('not-found');
  const change = { entryId, entry: tablet };
  expect(codeOf(await porchlight.call('office', 'registers.change', change))).toBe('not-found');
  expect(actions()).toEqual(['register.added', 'register.removed']);
});

it('nothing was checked on a day that has not come', async () => {
  const tomorrow = { ...tablet, lastCheckedOn: '2026-11-21' };
  expect(await porchlight.call('office', 'registers.add', tomorrow)).toMatchObject({
    error: { fields: { lastCheckedOn: 'day-future' } },
  });
  expect(await list()).toEqual([]);
});
