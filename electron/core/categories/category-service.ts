import type { Category, CategoryPictogram, NewCategory } from '../../../shared/domain/categories.ts';
import type { CategoryId, SiteId, StaffId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Actor, Journal } from '../journal/journal.ts';
import type { CategoryRepository } from './category-repository.ts';

/** Categories as an administrator keeps them. What a visit recorded is the visit's own: no change here touches it. */
export function createCategoryService(deps: { db: Db; repository: CategoryRepository; journal: Journal }) {
  const { db, repository, journal } = deps;

  function existing(id: CategoryId): Category {
    const category = repository.find(id);
    if (!category) throw new AppError('not-found');
    return category;
  }

  function write(action: string, category: Category, actor: Actor, store: () => void): void {
    const { id, ...details } = category;
    db.transaction(() => {
      store();
      journal.append({ actor, action, subject: id, details });
    }).immediate();
  }

  return {
    list: () => repository.list(),
    find: (id: CategoryId) => repository.find(id),
    offered: () => repository.list().filter(({ active }) => active),

    add(siteId: SiteId, category: NewCategory, actor: Actor): CategoryId {
      const id = newId<CategoryId>();
      const added = { ...category, id, active: true };
      write('category.added', added, actor, () => repository.insert(siteId, added));
      return id;
    },

    change(id: CategoryId, category: NewCategory, by: StaffId): void {
      const changed = { ...existing(id), ...category };
      write('category.changed', changed, by, () => repository.update(changed));
    },

    /**
     * Adds names in other languages where a category lacks them. One that a person wrote stays.
     *
     * @param namesOf by pictogram, the names to give; only to a category that has their English one
     */
    translate(namesOf: (pictogram: CategoryPictogram) => Category['names'], actor: Actor): void {
      for (const category of repository.list()) {
        const shipped = namesOf(category.pictogram);
        const names = { ...shipped, ...category.names };
        const complete = Object.keys(names).length === Object.keys(category.names).length;
        if (shipped.en !== category.names.en || complete) continue;
        const changed = { ...category, names };
        write('category.changed', changed, actor, () => repository.update(changed));
      }
    },

    /** The last one stays: a door without a category lets nobody in. */
    setActive(id: CategoryId, active: boolean, by: StaffId): void {
      const changed = { ...existing(id), active };
      const others = repository.list().some((category) => category.id !== id && category.active);
      if (!active && !others) throw new AppError('wrong-state');
      write('category.changed', changed, by, () => repository.update(changed));
    },

    /** @param order every category's id, once */
    order(order: readonly CategoryId[], by: StaffId): void {
      const known = repository.list().map(({ id }) => id);
      if (new Set(order).size !== known.length || !known.every((id) => order.includes(id))) {
        throw new AppError('invalid-input', { fields: { order: 'invalid' } });
      }
      db.transaction(() => {
        order.forEach((id, position) => repository.setPosition(id, position));
        journal.append({
          actor: by,
          action: 'categories.ordered',
          subject: 'categories',
          details: { order },
        });
      }).immediate();
    },
  };
}
export type CategoryService = ReturnType<typeof createCategoryService>;
