import { expect, test } from 'vitest';
import type { PolicyContent, PolicyDraft } from '../../shared/domain/policy.ts';
import { PolicyContent as PolicyContentShape } from '../../shared/domain/policy.ts';
import { aYearOn } from '../../renderer/staff/policy/a-year-on.ts';
import * as edits from '../../renderer/staff/policy/draft-edits.ts';
import { gapsOf, untouchedLanguages } from '../../renderer/staff/policy/draft-gaps.ts';

const inForce: PolicyContent = {
  rules: {
    visitor: {
      en: [
        { pictogram: 'no-phone', sentence: 'Phones off.' },
        { pictogram: 'no-photo', sentence: 'No pictures.' },
        { pictogram: 'bag', sentence: 'Bags stay closed.' },
      ],
      pl: [
        { pictogram: 'no-phone', sentence: 'Telefony wyłączone.' },
        { pictogram: 'no-photo', sentence: 'Bez zdjęć.' },
        { pictogram: 'bag', sentence: 'Torby zamknięte.' },
      ],
    },
    regular: { en: [{ pictogram: 'no-phone', sentence: 'Phones off, all day.' }] },
  },
  whatChanged: { en: 'Watches are named.' },
  substantial: false,
};
const begun = edits.draftFrom(inForce);
const sentences = (draft: PolicyDraft, language: 'en' | 'pl') =>
  edits.rulesOf(draft, 'visitor', language).map(({ sentence }) => sentence);

test('a draft begins with the rules of the version, and people are asked again unless somebody says otherwise', () => {
  expect(begun.rules).toEqual(inForce.rules);
  expect(begun).toMatchObject({ whatChanged: {}, substantial: true });
});

test('a rule is added, moved and removed in every language of its text, and in no other text', () => {
  const added = edits.addRule(begun, 'visitor');
  expect(sentences(added, 'en')).toHaveLength(4);
  expect(sentences(added, 'pl')).toHaveLength(4);
  expect(added.rules.regular).toEqual(begun.rules.regular);
  const moved = edits.moveRule(begun, 'visitor', 2, -1);
  expect(sentences(moved, 'en')).toEqual(['Phones off.', 'Bags stay closed.', 'No pictures.']);
  expect(sentences(moved, 'pl')).toEqual(['Telefony wyłączone.', 'Torby zamknięte.', 'Bez zdjęć.']);
  expect(sentences(edits.removeRule(begun, 'visitor', 0), 'pl')).toEqual(['Bez zdjęć.', 'Torby zamknięte.']);
});

test('the first rule moves no further up, and the last no further down', () => {
  expect(edits.moveRule(begun, 'visitor', 0, -1)).toEqual(begun);
  expect(edits.moveRule(begun, 'visitor', 2, 1)).toEqual(begun);
});

test('a sentence changes in its language alone; its picture in all of them; several lines become one', () => {
  const where = { tier: 'visitor', language: 'pl', place: 1 } as const;
  const written = edits.setSentence(begun, where, 'Bez zdjęć\ni nagrań.');
  expect(sentences(written, 'pl')[1]).toBe('Bez zdjęć i nagrań.');
  expect(sentences(written, 'en')[1]).toBe('No pictures.');
  const pictured = edits.setPictogram(begun, 'visitor', 1, 'privacy');
  expect(edits.rulesOf(pictured, 'visitor', 'pl')[1]?.pictogram).toBe('privacy');
  expect(edits.rulesOf(pictured, 'visitor', 'en')[1]?.pictogram).toBe('privacy');
});

test('a language begins with the pictures of English and no words; taken away, what changed goes with it', () => {
  const withWelsh = edits.addLanguage(begun, 'regular', 'cy');
  expect(edits.rulesOf(withWelsh, 'regular', 'cy')).toEqual([{ pictogram: 'no-phone', sentence: '' }]);
  expect(edits.languagesOf(withWelsh, 'regular')).toEqual(['en', 'cy']);
  expect(edits.languagesOfAll(withWelsh)).toEqual(['en', 'cy', 'pl']);
  const said = { ...withWelsh, whatChanged: { en: 'New.', cy: 'Newydd.' } };
  const without = edits.removeLanguage(said, 'regular', 'cy');
  expect(without).toEqual({ ...begun, whatChanged: { en: 'New.' } });
  expect(edits.removeLanguage(begun, 'visitor', 'en')).toEqual(begun);
});

test('a language with fewer rules than another is given blank ones, so that the door can pair them', () => {
  const short: PolicyDraft = {
    ...begun,
    rules: { ...begun.rules, visitor: { ...begun.rules.visitor, pl: [] } },
  };
  expect(edits.rulesOf(edits.aligned(short), 'visitor', 'pl').map(({ pictogram }) => pictogram)).toEqual([
    'no-phone',
    'no-photo',
    'bag',
  ]);
  expect(
    edits.rulesOf(edits.aligned({ ...begun, rules: { visitor: {}, regular: {} } }), 'visitor', 'en'),
  ).toEqual([]);
});

test('what is missing is named by the paths that errors of calls have, and a draft without gaps can be a version', () => {
  const blank = edits.addRule(edits.addLanguage(begun, 'regular', 'cy'), 'visitor');
  expect(gapsOf(blank).map(({ path }) => path)).toEqual([
    'rules.visitor.en.3.sentence',
    'rules.visitor.pl.3.sentence',
    'rules.regular.cy.0.sentence',
    'whatChanged.en',
  ]);
  const refused = PolicyContentShape.safeParse(blank).error?.issues.map(({ path }) => path.join('.'));
  expect(gapsOf(blank).map(({ path }) => path)).toEqual(expect.arrayContaining(refused ?? []));
  expect(refused).not.toEqual([]);
  const finished = { ...begun, whatChanged: { en: 'New.' } };
  expect(gapsOf(finished)).toEqual([]);
  expect(PolicyContentShape.safeParse(finished).success).toBe(true);
});

test('a text without rules is a gap', () => {
  const empty = edits.removeRule({ ...begun, whatChanged: { en: 'New.' } }, 'regular', 0);
  expect(gapsOf(empty)).toEqual([{ path: 'rules.regular.en', text: { tier: 'regular', language: 'en' } }]);
});

test('a translation that still says what it said, though the English does not, is pointed out', () => {
  expect(untouchedLanguages(begun, inForce, 'visitor')).toEqual([]);
  const english = edits.setSentence(begun, { tier: 'visitor', language: 'en', place: 0 }, 'Phones away.');
  expect(untouchedLanguages(english, inForce, 'visitor')).toEqual(['pl']);
  const both = edits.setSentence(
    english,
    { tier: 'visitor', language: 'pl', place: 0 },
    'Telefony schowane.',
  );
  expect(untouchedLanguages(both, inForce, 'visitor')).toEqual([]);
  // Rules that went, or stand elsewhere, make no difference to those that stayed.
  const shorter = edits.moveRule(edits.removeRule(english, 'visitor', 1), 'visitor', 0, 1);
  expect(untouchedLanguages(shorter, inForce, 'visitor')).toEqual(['pl']);
  expect(untouchedLanguages(edits.removeRule(begun, 'visitor', 1), inForce, 'visitor')).toEqual([]);
});

test.each([
  ['2026-11-21', '2027-11-21'],
  ['2028-02-29', '2029-02-28'],
  ['2027-02-28', '2028-02-28'],
  ['', ''],
])('a year on from %s is %s', (day, next) => expect(aYearOn(day)).toBe(next));
