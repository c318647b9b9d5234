import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** The log as a file, by hand and by the clock, and an earlier log brought in. */
export function exportHandlers({
  exports,
  layouts,
  exportSchedule,
  logImport,
  jobs,
  isStillUnlocked,
}: HandlerDeps): HandlersOf<LinesOf<'exports' | 'layouts' | 'logImport' | 'jobs'>> {
  return {
    'exports.choices': () => exports.choices(),
    'exports.count': ({ filter }) => ({ visits: exports.count(filter) }),
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
    'logImport.read': (_, { clientId, staff: by }) =>
      logImport.read(clientId, by.staffId, isStillUnlocked(clientId, by)),
    'logImport.preview': ({ importId, plan }, { clientId, staff: by }) =>
      logImport.preview(clientId, importId, plan, by.staffId),
    'logImport.saveProblems': ({ importId, plan }, { clientId, staff: by }) =>
      logImport.saveProblems(clientId, importId, plan, by.staffId, isStillUnlocked(clientId, by)),
    'logImport.run': ({ importId, plan }, { clientId, staff: by }) =>
      logImport.run(clientId, importId, plan, by.staffId),
    'logImport.list': () => logImport.list(),
    'logImport.undo': async ({ logImportId }, { staff: by }) => {
      await logImport.undo(logImportId, by.staffId);
      return done;
    },
    'jobs.mine': (_, { clientId }) => jobs.mine(clientId),
    'jobs.cancel': ({ jobId }, { clientId }) => (jobs.cancel(clientId, jobId), done),
  };
}
