import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

/** What the door shows, and its way to the camera and to the staff view. */
export function doorHandlers({
  site,
  settings,
  policy,
  categories,
  staff,
  sign,
  host,
}: HandlerDeps): HandlersOf<LinesOf<'door' | 'hosts' | 'camera'>> {
  return {
    'door.show': ({ language }) => {
      const { name, timeZone, sample } = site.get();
      const { titles, dslName, deputyName, idleSeconds, idleWarningSeconds, ...rest } = settings.read();
      return {
        site: { name, timeZone, sample },
        titles,
        dslName,
        deputyName,
        categories: categories.offered(),
        policies: policy.byTier(language),
        policiesInEnglish: policy.byTier('en'),
        readBackQuestions: rest.readBackQuestions,
        languages: rest.languages,
        sign: rest.sign,
        idleSeconds,
        idleWarningSeconds,
      };
    },
    'door.images': () => sign.images(),
    'door.beat': () => (sign.beat(), done),
    'door.openStaffView': () => (host.openStaffView(), done),
    'hosts.match': ({ text }) => staff.matchHosts(text),
    'camera.permit': ({ on }, { clientId }) => {
      // No page has the camera where no category takes photos.
      host.permitCamera(clientId, on && categories.offered().some(({ photo }) => photo !== 'never'));
      return done;
    },
  };
}
