import type { PresenceId, StaffId } from '../../../shared/domain/ids.ts';
import type { ClosingAnswer, StaffNotSignedOut } from '../../../shared/domain/roll-call.ts';
import { toInstant } from '../../../shared/time.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { PresenceRepository } from '../presence/presence-repository.ts';
import type { OfficeDeps } from '../services.ts';
import { lastClosing } from './closing-time.ts';
import type { StaffClosingRepository } from './staff-closing-repository.ts';

/** The site's own people who have not signed out when it closes: asked about as visitors are, where they sign in at all. */
export function createStaffClosingService(
  deps: Pick<OfficeDeps, 'db' | 'host' | 'site' | 'settings' | 'presence' | 'journal'> & {
    repository: StaffClosingRepository;
    presences: Pick<PresenceRepository, 'find'>;
  },
) {
  const { db, host, repository, settings } = deps;
  const now = () => toInstant(host.now());
  const closing = () => lastClosing(now(), settings.get('closingTime'), deps.site.get().timeZone);
  const isOn = () => settings.get('staffSignIn');

  return {
    count: (): number => (isOn() ? repository.count(closing()) : 0),
    list: (): StaffNotSignedOut[] => (isOn() ? repository.list(closing()) : []),

    /** Who left is signed out on behalf, which can be taken back as any such sign-out. */
    answer(presenceId: PresenceId, answer: ClosingAnswer, staffId: StaffId): void {
      db.transaction(() => {
        const presence = deps.presences.find(presenceId);
        if (!presence) throw new AppError('not-found');
        if (presence.signedOutAt !== null) throw new AppError('already-done');
        repository.insert({ id: newId(), presenceId, answer, staffId, at: now() });
        deps.journal.append({
          actor: staffId,
          action: 'closing.answered',
          subject: presenceId,
          details: { answer },
        });
        if (answer === 'left') deps.presence.signOutFor(presenceId, staffId);
      }).immediate();
      if (answer !== 'left') host.emit('rollCall.changed');
    },
  };
}
