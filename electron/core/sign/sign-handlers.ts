import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

export function signHandlers({
  settings,
  sign,
  poster,
  isStillUnlocked,
}: HandlerDeps): HandlersOf<LinesOf<'sign'>> {
  return {
    'sign.show': () => ({ sign: settings.read().sign, images: sign.images() }),
    'sign.change': (content, { staff: by }) => (sign.change(content, by.staffId), done),
    'sign.setImage': ({ name, image }, { staff: by }) => (sign.setImage(name, image, by.staffId), done),
    'sign.savePoster': (request, { clientId, staff: by }) =>
      poster.save(request, isStillUnlocked(clientId, by)),
    'sign.shown': () => sign.shown(),
  };
}
