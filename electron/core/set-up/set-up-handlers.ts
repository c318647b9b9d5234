import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';
import { AppError } from '../errors.ts';
import { fillWithSampleData } from './fill-with-sample-data.ts';

const done = {};

/** The first run. */
export function setUpHandlers({ setUp, db, host }: HandlerDeps): HandlersOf<LinesOf<'setUp' | 'printers'>> {
  return {
    'setUp.state': () => ({ draft: setUp.draft(), ...knownTimeZones() }),
    'setUp.saveDraft': (draft) => (setUp.saveDraft(draft), done),
    'setUp.finish': async (answers) => {
      await setUp.finish(answers);
      host.openDoor();
      return done;
    },
    'setUp.exploreSampleData': async () => {
      await fillWithSampleData(db, host);
      return done;
    },
    'setUp.open': () => {
      if (!setUp.isFinished()) throw new AppError('not-found');
      host.openDoor();
      return done;
    },
    'printers.list': () => host.printers.list(),
  };
}

/** The zones to choose from, and which to begin with. A machine on bare UTC was never told where it stands. */
function knownTimeZones(): { timeZones: string[]; timeZone: string } {
  const timeZones = Intl.supportedValuesOf('timeZone');
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { timeZones, timeZone: timeZones.includes(own) ? own : 'Europe/London' };
}
