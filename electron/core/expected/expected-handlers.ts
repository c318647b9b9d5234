import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

export function expectedHandlers({
  categories,
  staff,
  expected,
  imports,
  isStillUnlocked,
}: HandlerDeps): HandlersOf<LinesOf<'expected'>> {
  return {
    'expected.find': (answers) => expected.find(answers),
    'expected.list': () => expected.list(),
    'expected.choices': () => ({
      categories: categories.offered().map(({ id, names }) => ({ id, name: names.en })),
      hosts: staff.hosts(),
    }),
    'expected.add': (entry, { staff: by }) => ({ id: expected.add(entry, by.staffId) }),
    'expected.setCancelled': ({ expectedId, cancelled }, { staff: by }) => (
      expected.setCancelled(expectedId, cancelled, by.staffId),
      done
    ),
    'expected.preview': (_, { clientId, staff: by }) =>
      imports.preview(clientId, by.staffId, isStillUnlocked(clientId, by)),
    'expected.import': ({ importId }, { clientId, staff: by }) => ({
      count: imports.import(clientId, importId, by.staffId),
    }),
  };
}
