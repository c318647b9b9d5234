import type { Language } from '../domain/languages.ts';
import type en from './columns/en.json';

/** The headings of an exported log, and what stands at the foot of its pages. Every language has the same keys. */
export type ColumnTexts = typeof en;

type Loaded = Promise<{ default: ColumnTexts }>;
// Of the office alone, and fetched when a file needs them: the door has no use for them.
const loaders: Record<Language, () => Loaded> = {
  en: () => import('./columns/en.json', { with: { type: 'json' } }),
  cy: () => import('./columns/cy.json', { with: { type: 'json' } }),
  pl: () => import('./columns/pl.json', { with: { type: 'json' } }),
  ro: () => import('./columns/ro.json', { with: { type: 'json' } }),
  pa: () => import('./columns/pa.json', { with: { type: 'json' } }),
  ur: () => import('./columns/ur.json', { with: { type: 'json' } }),
  pt: () => import('./columns/pt.json', { with: { type: 'json' } }),
  es: () => import('./columns/es.json', { with: { type: 'json' } }),
  ar: () => import('./columns/ar.json', { with: { type: 'json' } }),
  bn: () => import('./columns/bn.json', { with: { type: 'json' } }),
  gu: () => import('./columns/gu.json', { with: { type: 'json' } }),
  it: () => import('./columns/it.json', { with: { type: 'json' } }),
  uk: () => import('./columns/uk.json', { with: { type: 'json' } }),
};

export async function loadColumnTexts(language: Language): Promise<ColumnTexts> {
  return (await loaders[language]()).default;
}
