import { expect, test } from 'vitest';
import type { PolicyRule } from '../../shared/domain/policy.ts';
import {
  compareRules,
  compareSentences,
  countDifferences,
} from '../../renderer/staff/policy/compare-rules.ts';

const rule = (sentence: string, pictogram: PolicyRule['pictogram'] = 'bag'): PolicyRule => ({
  pictogram,
  sentence,
});
const phones = rule('Switch your phone off and leave it in your bag.');
const pictures = rule('Take no pictures and make no recordings.', 'no-photo');
const watches = rule('Smart watches stay in flight mode.', 'watch');
const asked = rule('Staff may ask you to show where your devices are.', 'challenge');

test('the same rules are the same, and nothing differs', () => {
  const differences = compareRules([phones, pictures], [phones, pictures], 'en');
  expect(differences.map(({ kind }) => kind)).toEqual(['same', 'same']);
  expect(countDifferences(differences)).toBe(0);
});

test('a rule that came and one that went stand at their places', () => {
  const differences = compareRules([phones, pictures, asked], [phones, watches, asked], 'en');
  expect(differences.map(({ kind, rule: { sentence } }) => [kind, sentence])).toEqual([
    ['same', phones.sentence],
    ['removed', pictures.sentence],
    ['added', watches.sentence],
    ['same', asked.sentence],
  ]);
  expect(countDifferences(differences)).toBe(2);
});

test('a rule whose words changed is one rule, with the words told apart', () => {
  const changed = rule('Switch your phone off and leave it in a locker.');
  const [difference] = compareRules([phones], [changed], 'en');
  expect(difference?.kind).toBe('changed');
  const only = (kind: string) => difference?.stretches.filter((one) => one.kind === kind);
  expect(only('removed')?.map(({ text }) => text.trim())).toEqual(['your bag']);
  expect(only('added')?.map(({ text }) => text.trim())).toEqual(['a locker']);
});

test('a rule that went after one that changed stands after it', () => {
  const changed = rule('Switch your phone off and leave it in a locker.');
  const differences = compareRules([phones, pictures, asked], [changed, asked], 'en');
  expect(differences.map(({ kind }) => kind)).toEqual(['changed', 'removed', 'same']);
});

test('a changed rule that stands elsewhere now is found again', () => {
  const changed = rule('Switch your phone off and leave it in a locker.');
  const differences = compareRules([phones, pictures, asked], [pictures, asked, changed], 'en');
  expect(differences.map(({ kind }) => kind)).toEqual(['same', 'same', 'changed']);
});

test('rules in another order are moved: none was added or removed', () => {
  const differences = compareRules([phones, pictures, asked], [asked, phones, pictures], 'en');
  expect(differences.map(({ kind }) => kind)).toEqual(['moved', 'same', 'same']);
  expect(countDifferences(differences)).toBe(1);
});

test('another picture beside the same words is a difference', () => {
  const [difference] = compareRules([phones], [{ ...phones, pictogram: 'no-phone' }], 'en');
  expect(difference).toMatchObject({ kind: 'same', pictureBefore: 'bag' });
  expect(countDifferences(difference ? [difference] : [])).toBe(1);
});

test('where one side has no text, all of the other is added or removed', () => {
  expect(compareRules([], [phones, pictures], 'en').map(({ kind }) => kind)).toEqual(['added', 'added']);
  expect(compareRules([phones], [], 'en').map(({ kind }) => kind)).toEqual(['removed']);
  expect(compareRules([], [], 'en')).toEqual([]);
});

test.each([
  ['ar', 'ضع الهاتف في الحقيبة', 'ضع الهاتف في الخزانة', 'الحقيبة', 'الخزانة'],
  ['bn', 'ফোন ব্যাগে রাখুন', 'ফোন লকারে রাখুন', 'ব্যাগে', 'লকারে'],
  ['uk', 'Покладіть телефон у сумку', 'Покладіть телефон у шафку', 'сумку', 'шафку'],
] as const)('words of %s are told apart as words, never as letters', (language, old, now, gone, come) => {
  const stretches = compareSentences(old, now, language);
  const only = (kind: string) => stretches.filter((one) => one.kind === kind).map(({ text }) => text.trim());
  expect(only('removed')).toEqual([gone]);
  expect(only('added')).toEqual([come]);
});

test('put together again, the stretches are both sentences', () => {
  const [old, now] = ['Phones, off; and away!', 'Phones and watches: off, and away.'];
  const without = (kind: string) =>
    compareSentences(old, now, 'en')
      .filter((one) => one.kind !== kind)
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/g, '');
  expect(without('added')).toBe(old.replaceAll(' ', ''));
  expect(without('removed')).toBe(now.replaceAll(' ', ''));
});

test('sentences that differ in nothing but white space are not called the same', () => {
  expect(compareSentences('Phones off', 'Phones  off', 'en').map(({ kind }) => kind)).toEqual([
    'removed',
    'added',
  ]);
});
