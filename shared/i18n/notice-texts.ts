import type { Language } from '../domain/languages.ts';
import type en from './notice/en.json';

/** What the privacy notice says: texts of their own, which the door loads when somebody wants to read them. */
export type NoticeTexts = typeof en;

type Loaded = Promise<{ default: NoticeTexts }>;
// A file that lacks a key is not of this type, and does not build.
const loaders: Record<Language, () => Loaded> = {
  en: () => import('./notice/en.json', { with: { type: 'json' } }),
  cy: () => import('./notice/cy.json', { with: { type: 'json' } }),
  pl: () => import('./notice/pl.json', { with: { type: 'json' } }),
  ro: () => import('./notice/ro.json', { with: { type: 'json' } }),
  pa: () => import('./notice/pa.json', { with: { type: 'json' } }),
  ur: () => import('./notice/ur.json', { with: { type: 'json' } }),
  pt: () => import('./notice/pt.json', { with: { type: 'json' } }),
  es: () => import('./notice/es.json', { with: { type: 'json' } }),
  ar: () => import('./notice/ar.json', { with: { type: 'json' } }),
  bn: () => import('./notice/bn.json', { with: { type: 'json' } }),
  gu: () => import('./notice/gu.json', { with: { type: 'json' } }),
  it: () => import('./notice/it.json', { with: { type: 'json' } }),
  uk: () => import('./notice/uk.json', { with: { type: 'json' } }),
};

export const loadNoticeTexts = async (language: Language): Promise<NoticeTexts> =>
  (await loaders[language]()).default;
