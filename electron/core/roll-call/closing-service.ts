import type { StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { ClosingAnswer, NotSignedOut } from '../../../shared/domain/roll-call.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { OfficeDeps } from '../services.ts';
import type { ClosingRepository } from './closing-repository.ts';
import { lastClosing } from './closing-time.ts';

/** Those who have not signed out when the site closes: the office says of each what became of them, and nobody else does. */
export function createClosingService(
  deps: Pick<OfficeDeps, 'db' | 'host' | 'site' | 'settings' | 'visits' | 'visitRepository' | 'journal'> & {
    repository: ClosingRepository;
  },
) {
  const { db, host, repository, settings } = deps;
  const now = () => toInstant(host.now());
  const closing = () => lastClosing(now(), settings.get('closingTime'), deps.site.get().timeZone);
  let told: Instant | null = null;

  return {
    count: (): number => repository.count(closing()),
    list: (): NotSignedOut[] => repository.list(closing()),

    answer(visitId: VisitId, answer: ClosingAnswer, staffId: StaffId): void {
      db.transaction(() => {
        const visit = deps.visitRepository.find(visitId);
        if (!visit) throw new AppError('not-found');
        if (visit.signedOutAt !== null) throw new AppError('already-done');
        repository.insert({ id: newId(), visitId, answer, staffId, at: now() });
        deps.journal.append({
          actor: staffId,
          action: 'closing.answered',
          subject: visitId,
          details: { answer },
        });
        if (answer === 'left') deps.visits.closeByOffice(visitId, staffId);
      }).immediate();
      if (answer !== 'left') host.emit('rollCall.changed');
    },

    /** At closing time those who are here become those who have not signed out: the clock alone changes that. */
    tick(): void {
      const at = closing();
      if (told !== null && told !== at) host.emit('rollCall.changed');
      told = at;
    },
  };
}
