import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

export function categoryHandlers({ site, categories, host }: HandlerDeps): HandlersOf<LinesOf<'categories'>> {
  return {
    'categories.list': () => categories.list(),
    'categories.add': (category, { staff: by }) => {
      const id = categories.add(site.get().id, category, by.staffId);
      host.emit('settings.changed');
      return { id };
    },
    'categories.change': ({ categoryId, category }, { staff: by }) => {
      categories.change(categoryId, category, by.staffId);
      host.emit('settings.changed');
      return done;
    },
    'categories.setActive': ({ categoryId, active }, { staff: by }) => {
      categories.setActive(categoryId, active, by.staffId);
      host.emit('settings.changed');
      return done;
    },
    'categories.order': ({ order }, { staff: by }) => {
      categories.order(order, by.staffId);
      host.emit('settings.changed');
      return done;
    },
  };
}
