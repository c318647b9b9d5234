import { expect, test } from 'vitest';
import { besideOf, joined, ownPart, pairOf } from '../../renderer/kiosk/language/beside.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

async function inPolish() {
  const texts = {
    office: 'Hand over: {{devices}}.',
    phone: 'Phone',
    n_one: '{{count}} day',
    n_other: '{{count}} days',
  };
  const i18n = createTranslations(texts);
  i18n.addResourceBundle('pl', 'translation', {
    office: 'Oddaj: {{devices}}.', phone: 'Telefon', n_one: '{{count}} dzień', n_few: '{{count}} dni', n_many: '{{count}} dni', n_other: '{{count}} dnia',
  }); // prettier-ignore
  await i18n.changeLanguage('pl');
  const beside = besideOf(i18n);
  beside.set(true);
  const t = (key: string, options: Record<string, unknown> = {}) =>
    i18n.t(key, { ...options, defaultValue: '' });
  return { t, beside };
}

test('English stands on the next line', async () => {
  const { t, beside } = await inPolish();
  expect(plain(t('phone'))).toBe('Telefon\nPhone');
  beside.set(false);
  expect(t('phone')).toBe('Telefon');
});

test('each sentence takes its own half of what is put into it', async () => {
  const { t } = await inPolish();
  const devices = [t('phone'), t('phone')].join(', ');
  expect(plain(t('office', { devices }))).toBe('Oddaj: Telefon, Telefon.\nHand over: Phone, Phone.');
});

test('each language counts in its own way', async () => {
  const { t } = await inPolish();
  expect(plain(t('n', { count: 3 }))).toBe('3 dni\n3 days');
  expect(plain(t('n', { count: 1 }))).toBe('1 dzień\n1 day');
});

test('joined texts stay one pair; words that are the same in both stand once', () => {
  expect(plain(joined([pairOf('a', 'b'), 'x'], '. '))).toBe('a. x\nb. x');
  expect(joined(['a', 'b'], ' ')).toBe('a b');
  expect(pairOf('Ada', 'Ada')).toBe('Ada');
  expect(ownPart(`1. ${pairOf('a', 'b')}!`)).toBe('1. a!');
});
