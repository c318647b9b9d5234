import { beforeEach, describe, expect, it } from 'vitest';
import type { Field } from '../../shared/domain/categories.ts';
import { fields } from '../../shared/domain/categories.ts';
import { maxPhotoBytes } from '../../shared/domain/images.ts';
import { jpegHead } from '../support/pictures.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { codeOf, createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

const asking = (value: 'no' | 'optional') =>
  Object.fromEntries(fields.map((field) => [field, value])) as Record<Field, 'no' | 'optional'>;
const details = { purpose: 'Boiler', vehicle: 'AB12 CDE', contact: '01632 960001', leaving: '14:00' };
const nothing = { purpose: '', vehicle: '', contact: '', leaving: '' };
const count = (table: string) => porchlight.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
const onSite = () => porchlight.must('reception', 'visits.onSite', {});
const listed = async (visitId: string) => (await onSite()).find((visit) => visit.visitId === visitId);

describe('what a category does not ask for', () => {
  it('is not kept, though a page sends it', async () => {
    await porchlight.changeCategory('visitor', { fields: asking('no') });
    const { visitId } = await porchlight.signIn({ details });
    expect(await listed(visitId)).toMatchObject({ organisation: '', host: '', details: nothing });
    await porchlight.changeCategory('visitor', { fields: asking('optional') });
    const asked = await porchlight.signIn({ details });
    expect(await listed(asked.visitId)).toMatchObject({
      organisation: 'Penrose Heating',
      host: 'Gwen Pritchard',
      details,
    });
  });

  it('is kept of who is expected: the office has said it', async () => {
    await porchlight.changeCategory('visitor', { fields: asking('no') });
    const { id } = await porchlight.must('reception', 'expected.add', {
      name: 'Oduya Lindqvist',
      organisation: 'Penrose Heating',
      categoryId: porchlight.categoryId('visitor'),
      host: { text: 'Gwen Pritchard' },
      purpose: 'Boiler',
      day: '2026-11-20',
      time: '',
      group: '',
      members: [],
    });
    const { visitId } = await porchlight.signIn({ details, expectedId: id });
    expect(await listed(visitId)).toMatchObject({
      organisation: 'Penrose Heating',
      host: 'Gwen Pritchard',
      details,
    });
  });

  it('is no signature, where a tick is what it asks for', async () => {
    const { acknowledgement } = porchlight.signInInput();
    const signature = { strokes: [[[0, 0], [1000, 100]]] as [number, number][][] }; // prettier-ignore
    const signed = { ...acknowledgement, signature };
    await porchlight.signIn({ acknowledgement: signed });
    expect(porchlight.db.prepare('SELECT how FROM acknowledgement').pluck().all()).toEqual(['tick']);
    expect(count('acknowledgement_signature')).toBe(0);
    const longer = porchlight.signInInput({ category: 'contractor' }).acknowledgement;
    await porchlight.signIn({ acknowledgement: { ...longer, signature }, category: 'contractor' });
    expect(count('acknowledgement_signature')).toBe(1);
  });
});

describe('what the records could not take', () => {
  const refusal = async (change: Parameters<SetUpApp['signInInput']>[0]) => {
    const input = porchlight.signInInput({ category: 'contractor', ...change });
    const result = await porchlight.call('door', 'visits.signIn', input);
    return result.ok ? 'ok' : [result.error.code, result.error.fields];
  };
  const photoOf = (size: number) =>
    Buffer.concat([jpegHead(360, 480), Buffer.alloc(size)])
      .subarray(0, size)
      .toString('base64');

  it('is refused beside its field: a photo of a byte too many, or one that is none', async () => {
    expect(await refusal({ photo: photoOf(maxPhotoBytes) })).toBe('ok');
    expect(await refusal({ photo: photoOf(maxPhotoBytes + 1) })).toEqual([
      'invalid-input',
      { photo: 'too-long' },
    ]);
    const invalid = ['invalid-input', { photo: 'invalid' }];
    expect(await refusal({ photo: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]).toString('base64') })).toEqual(
      invalid,
    );
    expect(await refusal({ photo: jpegHead(4001, 480).toString('base64') })).toEqual(invalid);
  });

  it('is not the longest signature that there can be', async () => {
    const { acknowledgement } = porchlight.signInInput({ category: 'contractor' });
    const strokes = Array.from({ length: 100 }, () =>
      Array.from({ length: 49 }, (): [number, number] => [1000, 1000]),
    );
    const withStrokes = (all: typeof strokes) => ({
      acknowledgement: { ...acknowledgement, signature: { strokes: all } },
    });
    expect(await refusal(withStrokes(strokes))).toBe('ok');
    const [first = [], ...others] = strokes;
    const longer = [[...first, [0, 0] as [number, number]], ...others];
    expect(await refusal(withStrokes(longer))).toEqual([
      'invalid-input',
      { 'acknowledgement.signature': 'too-long' },
    ]);
  });

  it('is not one answer given twice', async () => {
    const { acknowledgement } = porchlight.signInInput();
    const answer = { question: 'pictures', attempts: 1, right: true } as const;
    expect(await refusal({ acknowledgement: { ...acknowledgement, readBack: [answer, answer] } })).toEqual([
      'invalid-input',
      { 'acknowledgement.readBack': 'repeated' },
    ]);
  });
});

describe('the camera', () => {
  const permit = async (on: boolean) => codeOf(await porchlight.call('door', 'camera.permit', { on }));
  const asked = () => porchlight.state.opened.filter((what) => what.startsWith('camera'));

  it('is opened only where some category that is offered has photos', async () => {
    expect(await permit(true)).toBe('ok');
    expect(asked()).toEqual(['camera on door']);
    const withPhotos = porchlight.services.categories.list().filter(({ photo }) => photo !== 'never');
    for (const { id, active: _, ...category } of withPhotos) {
      const never = { ...category, photo: 'never' as const };
      await porchlight.must('admin', 'categories.change', { categoryId: id, category: never });
    }
    expect(await permit(true)).toBe('ok');
    expect(asked()).toEqual(['camera on door', 'camera off door']);
    await porchlight.changeCategory('delivery', { photo: 'offered' });
    const categoryId = porchlight.categoryId('delivery');
    await porchlight.must('admin', 'categories.setActive', { categoryId, active: false });
    expect(await permit(true)).toBe('ok');
    expect(asked().at(-1)).toBe('camera off door');
  });
});
