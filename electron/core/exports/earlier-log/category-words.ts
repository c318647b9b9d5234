import type { Category } from '../../../../shared/domain/categories.ts';
import type { LogImportPlan, LogImportPreview } from '../../../../shared/domain/log-import.ts';
import { mostCategoryLetters } from '../../../../shared/domain/log-import.ts';
import { AppError } from '../../errors.ts';

/** A shorter name is in too many words by chance. */
const shortestInside = 4;
const mostTold = 60;

export const folded = (text: string): string => text.normalize().toLowerCase().trim();
export const categoryWord = (cell: string): string => cell.trim().slice(0, mostCategoryLetters);

/**
 * Which of the site's categories is meant by what a file calls one: as it was set; else by a name of it in any language,
 * alone or as a part, as in “Contractors”; else the one for all others.
 *
 * @throws AppError `invalid-input` for a category that there is not
 */
export function createCategoryWords(all: readonly Category[], plan: LogImportPlan) {
  const byId = (id: string): Category => {
    const found = all.find((one) => one.id === id);
    if (!found) throw new AppError('invalid-input', { fields: { otherwise: 'invalid' } });
    return found;
  };
  const otherwise = byId(plan.otherwise);
  const set = new Map(Object.entries(plan.categories).map(([word, id]) => [folded(word), byId(id)]));
  const names = all
    .flatMap((category) => Object.values(category.names).map((name) => ({ name: folded(name), category })))
    // The longest name says most.
    .toSorted((a, b) => b.name.length - a.name.length);
  const known = new Map<string, { word: string; visits: number; category: Category }>();

  function guess(word: string): Category {
    const found =
      names.find(({ name }) => name === word) ??
      names.find(({ name }) => name.length >= shortestInside && word.includes(name));
    return found?.category ?? otherwise;
  }
  return {
    /** Counts the visit as well. */
    categoryOf(cell: string): Category {
      const word = categoryWord(cell);
      const key = folded(word);
      if (key === '') return otherwise;
      const entry = known.get(key) ?? { word, visits: 0, category: set.get(key) ?? guess(key) };
      entry.visits += 1;
      known.set(key, entry);
      return entry.category;
    },
    told: (): LogImportPreview['categories'] =>
      [...known.values()]
        .toSorted((a, b) => b.visits - a.visits)
        .slice(0, mostTold)
        .map(({ word, visits, category }) => ({ word, visits, categoryId: category.id })),
  };
}
