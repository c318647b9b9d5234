import type { SiteId, StaffId } from '../../../shared/domain/ids.ts';
import type { Session, Unlocker } from '../../../shared/domain/staff.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Actor, Journal } from '../journal/journal.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { Throttle, ThrottleSchedule } from '../throttle/throttle.ts';
import { matchHosts } from './match-hosts.ts';
import type { PinHash } from './pin.ts';
import { checkPin, hashPin } from './pin.ts';
import type { Sessions } from './sessions.ts';
import type { StaffRecord, StaffRepository } from './staff-repository.ts';

const pinSchedule: ThrottleSchedule = {
  pauses: [1, 2, 4, 8, 15, 30, 60, 120, 300, 600, 900],
  forgetAfterSeconds: 24 * 3600,
};

/** The site's people: who they are, who may unlock, and unlocking. */
export function createStaffService(deps: {
  db: Db;
  repository: StaffRepository;
  sessions: Sessions;
  throttle: Throttle;
  journal: Journal;
  settings: SettingsService;
  now: () => Date;
}) {
  const { db, repository, sessions, throttle, journal, settings, now } = deps;

  function find(id: StaffId): StaffRecord {
    const person = repository.find(id);
    if (!person) throw new AppError('not-found');
    return person;
  }

  function session(clientId: string): Session | null {
    const staff = sessions.current(clientId);
    return staff && { ...staff, lockAfterSeconds: settings.read().staffLockMinutes * 60 };
  }

  /** @param person of whom name and role must be told; whoever else is a person without e-mail */
  function add(
    siteId: SiteId,
    person: Pick<StaffRecord, 'name' | 'role'> & Partial<Pick<StaffRecord, 'kind' | 'email' | 'areaId'>>,
    pin: PinHash | null,
    actor: Actor,
  ): StaffId {
    const id = newId<StaffId>();
    const { name, role, kind = 'person', email = '', areaId = null } = person;
    db.transaction(() => {
      repository.insert(siteId, { id, kind, name, email, areaId, role, pin, addedAt: toInstant(now()) });
      const details = { name, role, ...(kind === 'area' && { kind }) };
      journal.append({ actor, action: 'staff.added', subject: id, details });
    }).immediate();
    return id;
  }

  function setPinHash(staffId: StaffId, hash: PinHash, actor: Actor): void {
    db.transaction(() => {
      repository.setPin(staffId, hash);
      throttle.clear(`pin:${staffId}`);
      journal.append({ actor, action: 'staff.pin-set', subject: staffId, details: {} });
    }).immediate();
  }

  return {
    session,
    add,

    matchHosts: (typed: string) =>
      matchHosts(
        typed,
        repository.all().filter((p) => p.active),
      ).map(({ id, name }) => ({ id, name })),

    /** Whom one can come to see. */
    hosts: () =>
      repository
        .all()
        .filter((p) => p.active)
        .map(({ id, name }) => ({ id, name })),

    /** Who may unlock. Names only, as the lock screen may stand at the door; but namesakes with their roles. */
    unlockers(): Unlocker[] {
      const people = repository.all().filter((p) => p.active && p.role !== null && p.pin !== null);
      const isNamesake = (name: string) => people.filter((p) => p.name === name).length > 1;
      return people.map(({ id, name, role }) => ({
        id,
        name,
        ...(role !== null && isNamesake(name) && { role }),
      }));
    },

    async unlock(clientId: string, staffId: StaffId, pin: string): Promise<Session> {
      const key = `pin:${staffId}`;
      throttle.check(key, pinSchedule);
      const person = repository.find(staffId);
      // Counted before the PIN is looked at: neither many tries at once nor pulling the plug gains a free guess.
      const retryAfterSeconds = person ? throttle.count(key, pinSchedule).pause : 1;
      const lockCount = sessions.lockCount(clientId);
      const right = await checkPin(pin, person?.active ? person.pin : null);
      // Checking takes a while, in which an admin may have set a new PIN.
      const stillItsPin = repository.find(staffId)?.pin?.hash === person?.pin?.hash;
      if (!right || !person || !stillItsPin) {
        if (person) {
          db.transaction(() => {
            journal.append({ actor: 'system', action: 'staff.pin-wrong', subject: staffId, details: {} });
          }).immediate();
        }
        throw new AppError('pin-wrong', { retryAfterSeconds });
      }
      db.transaction(() => {
        throttle.clear(key);
        journal.append({ actor: staffId, action: 'staff.unlocked', subject: staffId, details: {} });
      }).immediate();
      sessions.unlock(clientId, staffId, lockCount);
      const opened = session(clientId);
      if (!opened) throw new AppError('locked');
      return opened;
    },

    list: () => repository.all().map(({ pin, ...person }) => ({ ...person, hasPin: pin !== null })),

    async setPin(staffId: StaffId, pin: string, actor: Actor): Promise<void> {
      if (find(staffId).role === null)
        throw new AppError('invalid-input', { fields: { pin: 'pin-needs-role' } });
      setPinHash(staffId, await hashPin(pin), actor);
    },

    setPinHash,
  };
}
export type StaffService = ReturnType<typeof createStaffService>;
