import type { DeviceKind } from '../../../shared/domain/devices.ts';
import { deviceKinds } from '../../../shared/domain/devices.ts';
import type { LockerId, LockerUseId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { SiteService } from '../site/site-service.ts';
import type { LockerRepository, UseRecord } from './locker-repository.ts';

/** Putting things into lockers and giving them back, each as a part of somebody else's transaction. */
export function createLockerKeeping(deps: {
  now: () => Date;
  site: SiteService;
  repository: LockerRepository;
  journal: Journal;
}) {
  const { repository, journal } = deps;
  const now = () => toInstant(deps.now());

  function put(
    locker: { id: LockerId; number: number },
    visitId: VisitId,
    kinds: readonly DeviceKind[],
    by: StaffId | 'door',
  ): number {
    const id = newId<LockerUseId>();
    const ordered = inOrder(kinds);
    repository.insertUse({ id, lockerId: locker.id, visitId, kinds: ordered, at: now() });
    const details = { visitId, number: locker.number, kinds: ordered };
    journal.append({ actor: by, action: 'locker.handed-in', subject: id, details });
    return locker.number;
  }

  return {
    put,

    /** Further things into the locker that a visit has. */
    add(use: UseRecord, kinds: readonly DeviceKind[], by: StaffId): number {
      const all = inOrder([...use.kinds, ...kinds]);
      repository.setKinds(use.id, all);
      const details = { visitId: use.visitId, number: use.number, kinds: all };
      journal.append({ actor: by, action: 'locker.handed-in', subject: use.id, details });
      return use.number;
    },

    /** Takes the next free locker of this entrance for a visit. Its number, or null where none is free. */
    take(visitId: VisitId, kinds: readonly DeviceKind[]): number | null {
      const free = repository.nextFree(deps.site.get().entranceId);
      return free && put(free, visitId, kinds, 'door');
    },

    /** False when it was given back before. */
    giveBack(use: UseRecord, by: StaffId | 'door'): boolean {
      if (!repository.handBack(use.id, now(), by === 'door' ? null : by)) return false;
      const details = { visitId: use.visitId, number: use.number };
      journal.append({ actor: by, action: 'locker.handed-back', subject: use.id, details });
      return true;
    },

    /** Whether this entrance has numbered lockers at all. */
    areNumbered: () => repository.hasAny(deps.site.get().entranceId),

    /** What a visit has in a locker now, or null. */
    openUse: (visitId: VisitId) => repository.openUse(visitId),
  };
}
export type LockerKeeping = ReturnType<typeof createLockerKeeping>;

/** Each kind once, in the order in which all screens list them. */
const inOrder = (kinds: readonly DeviceKind[]) => deviceKinds.filter((kind) => kinds.includes(kind));
