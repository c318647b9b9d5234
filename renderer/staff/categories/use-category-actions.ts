import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Category } from '../../../shared/domain/categories.ts';
import { useCallMutation } from '../../lib/queries.ts';

/** The last thing done about the categories, and what went wrong with it. */
export type CategoryDone =
  | { kind: 'saved'; name: string }
  | { kind: 'switched'; category: Category; active: boolean }
  | { kind: 'failed'; error: unknown };

/** What the list of categories does at once. */
export function useCategoryActions() {
  const client = useQueryClient();
  const activate = useCallMutation('categories.setActive');
  const ordering = useCallMutation('categories.order');
  const [done, setDone] = useState<CategoryDone | null>(null);

  function fail(error: unknown) {
    setDone({ kind: 'failed', error });
    void client.invalidateQueries({ queryKey: ['categories.list'] });
  }

  function setActive(category: Category, active: boolean) {
    activate.mutate(
      { categoryId: category.id, active },
      { onSuccess: () => setDone({ kind: 'switched', category, active }), onError: fail },
    );
  }

  function order(ids: Category['id'][]) {
    setDone(null);
    // Shown at once: a second touch goes on from where the first one led.
    client.setQueryData<Category[]>(['categories.list', {}], (earlier = []) =>
      earlier.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    );
    ordering.mutate({ order: ids }, { onError: fail });
  }

  return { done, tell: setDone, setActive, order };
}
