import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

export function logHandlers(deps: HandlerDeps): HandlersOf<LinesOf<'log'>> {
  const { logPages, savedFilters, visitFiles, corrections } = deps;
  return {
    'log.search': ({ filter, after, size }) => logPages.page(filter, after ?? null, size),
    'log.choices': () => logPages.choices(),
    'log.savedFilters': () => savedFilters.list(),
    'log.saveFilter': ({ name, filter }, { staff: by }) => ({
      id: savedFilters.save(name, filter, by.staffId),
    }),
    'log.removeFilter': ({ filterId }, { staff: by }) => (savedFilters.remove(filterId, by.staffId), done),
    'log.visit': ({ visitId }, { staff: by }) => visitFiles.open(visitId, by.role),
    'log.correct': (correction, { staff: by }) => (corrections.correct(correction, by.staffId), done),
  };
}
