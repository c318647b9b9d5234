import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

export function settingsHandlers({ settings, badges, host }: HandlerDeps): HandlersOf<LinesOf<'settings'>> {
  return {
    'settings.show': () => settings.read(),
    'settings.change': (change, { staff: by }) => {
      settings.change(change, by.staffId);
      host.emit('settings.changed');
      return done;
    },
    'settings.printers': () => host.printers.list(),
    'settings.printTest': () => badges.printTest(),
  };
}
