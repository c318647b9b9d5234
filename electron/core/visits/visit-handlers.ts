import type { HandlerDeps, HandlersOf, LinesOf } from '../dispatch.ts';

const done = {};

export function visitHandlers({
  visits,
  signIn,
  passSignIn,
  groups,
  identity,
}: HandlerDeps): HandlersOf<LinesOf<'visits' | 'identity' | 'badges'>> {
  return {
    'visits.signIn': (input) => signIn.signIn(input),
    'visits.signInAgain': (input) => passSignIn.signInAgain(input),
    'visits.signInGroup': (input) => groups.signIn(input),
    'visits.badgeProgress': ({ visitId }) => visits.badgeProgress(visitId),
    'visits.findByBadge': ({ code }) => visits.findByBadge(code),
    'visits.signOut': async ({ code, takenBack }) => {
      await visits.signOut(code, takenBack);
      return done;
    },
    'visits.onSite': () => visits.onSite(),
    'visits.signOutFor': ({ visitId }, { staff: by }) => (visits.signOutFor(visitId, by.staffId), done),
    'visits.undoSignOutFor': ({ visitId }, { staff: by }) => (
      visits.undoSignOutFor(visitId, by.staffId),
      done
    ),
    'visits.photo': ({ visitId }) => ({ photo: visits.photo(visitId) }),
    'visits.decideEscort': ({ visitId, escort }, { staff: by }) => (
      visits.decideEscort(visitId, escort, by.staffId),
      done
    ),
    'identity.record': (check, { staff: by }) => (identity.record(check, by.staffId), done),
    'badges.reprint': ({ visitId }, { staff: by }) => (visits.reprint(visitId, by.staffId), done),
  };
}
