/** Begins each token of a facet: a letter of nobody's alphabet, so that no word that is typed finds one. */
const mark = '\uE000';
const letters = { category: 'c', host: 'h', entrance: 'e' } as const;

/** The token by which the search index knows a category, a host or an entrance. */
export function facet(kind: keyof typeof letters, id: string): string {
  return `${mark}${letters[kind]}${id.replaceAll('-', '')}`;
}

/** The token of a visit whose visitor was challenged, unless all of it was withdrawn. */
export const challengedFacet = `${mark}x`;
