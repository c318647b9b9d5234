import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** E-mail to hosts and to the readers of reports. */
export function mailHandlers({ mail }: HandlerDeps): HandlersOf<LinesOf<'mail'>> {
  return {
    'mail.server': () => mail.server(),
    'mail.changeServer': async (server, { staff: by }) => {
      await mail.changeServer(server, by.staffId);
      return done;
    },
    'mail.test': ({ to }) => mail.test(to),
    'mail.troubles': (_, { staff: by }) => mail.troubles(by.role),
    'mail.tryAgain': ({ mailId }, { staff: by }) => (mail.tryAgain(mailId, by), done),
    'mail.giveUp': ({ mailId }, { staff: by }) => (mail.giveUp(mailId, by), done),
  };
}
