import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** The site as a whole: what it is, whether its journal is whole, and closing the program. */
export function siteHandlers({
  site,
  settings,
  printQueue,
  checkJournal,
  host,
}: HandlerDeps): HandlersOf<LinesOf<'site' | 'journal' | 'app'>> {
  return {
    'site.show': () => {
      const { name, timeZone, sample } = site.get();
      return { name, timeZone, sample, printing: printQueue.isOn(), titles: settings.get('titles') };
    },
    'journal.check': () => checkJournal(),
    'app.quit': () => (host.quit(), done),
  };
}
