import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** The log as a file, by hand and by the clock, and an earlier log brought in. */
export function exportHandlers({
  exports,
  layouts,
  exportSchedule,
  jobs,
  isStillUnlocked,
}: HandlerDeps): HandlersOf<LinesOf<'exports' | 'layouts' | 'logImport' | 'jobs'>> {
  return {
    'exports.choices': () => exports.choices(),
    'exports.count': (filter) => ({ visits: exports.count(filter) }),
    'exports.save': (request, { clientId, staff: by }) =>
      exports.save(request, clientId, by, isStillUnlocked(clientId, by)),
    'exports.schedule': () => exportSchedule.state(),
    'exports.chooseFolder': async (_, { clientId, staff: by }) => ({
      folderName: await exportSchedule.chooseFolder(clientId, isStillUnlocked(clientId, by)),
    }),
    'exports.setSchedule': (plan, { clientId, staff: by }) => (
      exportSchedule.save(clientId, plan, by.staffId),
      done
    ),
    'exports.endSchedule': (_, { staff: by }) => (exportSchedule.end(by.staffId), done),
    'exports.seeFailures': (_, { staff: by }) => (exportSchedule.see(by.staffId), done),
    'layouts.add': (layout, { staff: by }) => ({ id: layouts.add(layout, by.staffId) }),
    'layouts.change': ({ layoutId, layout }, { staff: by }) => (
      layouts.change(layoutId, layout, by.staffId),
      done
    ),
    'layouts.remove': ({ layoutId }, { staff: by }) => (layouts.remove(layoutId, by.staffId), done),
    'jobs.mine': (_, { clientId }) => jobs.mine(clientId),
    'jobs.cancel': ({ jobId }, { clientId }) => (jobs.cancel(clientId, jobId), done),
  };
}
