import { expect, test } from 'vitest';
import type { NoticeFacts } from '../../shared/domain/notice.ts';
import { languages } from '../../shared/domain/languages.ts';
import { usualRetention } from '../../shared/domain/retention.ts';
import { fields } from '../../shared/plain/categories.ts';
import { loadDoorTexts } from '../../shared/i18n/door-texts.ts';
import { loadNoticeTexts } from '../../shared/i18n/notice-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import { noticeSections, periodIn } from '../../shared/notice/notice-sections.ts';

const all: NoticeFacts = {
  siteName: 'Larkfield Nursery',
  contact: { name: 'Beatrix Lowe', reach: '01632 960 000' },
  extra: 'The gate is filmed by the landlord.',
  fields: [...fields],
  child: true,
  identity: true,
  photo: true,
  signature: true,
  badges: true,
  days: usualRetention,
};

async function wordsIn(language: (typeof languages)[number]): Promise<string> {
  const translations = createTranslations({});
  translations.addResourceBundle(language, 'translation', await loadNoticeTexts(language));
  await translations.changeLanguage(language);
  const sections = noticeSections(all, translations.t, (days) => periodIn(days, language));
  return sections
    .map(({ title, lines, own }) => [title, ...lines, own].filter((line) => line !== '').join('\n'))
    .join('\n');
}

for (const language of languages) {
  test(`the notice is whole in ${language}, with its facts`, async () => {
    const words = await wordsIn(language);
    // A key stands for itself where its text is missing; braces are left where a fact is.
    expect(words).not.toMatch(/notice\.|[{}]/);
    expect(words.split('\n')).toHaveLength(34);
    expect(words).toContain('Beatrix Lowe, 01632 960 000');
    expect(words).toContain(periodIn(30, language));
    if (language !== 'en') expect(words).not.toContain('What we record');
  });

  test(`its title in ${language} is what the door’s button says`, async () => {
    const [door, notice] = await Promise.all([loadDoorTexts(language), loadNoticeTexts(language)]);
    expect(notice.notice.title).toBe(door.sign.notice);
  });
}

test('periods are written as each language writes them', () => {
  expect(['en', 'cy', 'pl', 'uk'].map((language) => periodIn(1095, language))).toEqual([
    '3 years',
    '3 blynedd',
    '3 lata',
    '3 роки',
  ]);
  expect(periodIn(30, 'en')).toBe('30 days');
});
