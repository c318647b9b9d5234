import type { StaffId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/roles.ts';
import type { StaffRepository } from './staff-repository.ts';

export interface UnlockedStaff {
  staffId: StaffId;
  name: string;
  role: Role;
}

/** Who has unlocked which window. In memory only: a restart locks everything. */
export function createSessions(options: {
  repository: StaffRepository;
  now: () => Date;
  lockAfterMinutes: () => number;
  onLocked: () => void;
  /** What a window has in hand is for whoever unlocked it: called whenever one is locked, for whatever reason. */
  onEnded: (clientId: string) => void;
}) {
  const open = new Map<string, { staffId: StaffId; lastUsed: number }>();
  // How often each window was locked: a PIN that was still being checked by then opens nothing.
  const locks = new Map<string, number>();
  const lockCount = (clientId: string) => locks.get(clientId) ?? 0;

  function end(clientId: string): void {
    open.delete(clientId);
    options.onEnded(clientId);
  }

  return {
    /** The staff member who has unlocked this window, or null. Idle too long, or no longer active: locked. */
    current(clientId: string): UnlockedStaff | null {
      const session = open.get(clientId);
      if (!session) return null;
      // Either way: a clock that was set back must not keep a window unlocked.
      const idle = Math.abs(options.now().getTime() - session.lastUsed);
      const person = options.repository.find(session.staffId);
      if (idle > options.lockAfterMinutes() * 60_000 || !person?.active || person.role === null) {
        end(clientId);
        options.onLocked();
        return null;
      }
      return { staffId: person.id, name: person.name, role: person.role };
    },

    lockCount,

    /** Does nothing when the window was locked since `lockCount` was asked for. */
    unlock(clientId: string, staffId: StaffId, lockCountBefore: number): void {
      if (lockCount(clientId) !== lockCountBefore) return;
      open.set(clientId, { staffId, lastUsed: options.now().getTime() });
    },

    /** A person touched the screen. Calls alone do not count: a page asks again by itself when something changes. */
    stillHere(clientId: string): void {
      const session = open.get(clientId);
      if (session) session.lastUsed = options.now().getTime();
    },

    /** Locks whatever this person has unlocked, but for the window that asks for it, if one is named. */
    lockOthers(staffId: StaffId, clientId: string | null): void {
      for (const [other, session] of open) {
        if (session.staffId === staffId && other !== clientId) end(other);
      }
      options.onLocked();
    },

    lock(clientId: string): void {
      locks.set(clientId, lockCount(clientId) + 1);
      end(clientId);
    },
  };
}
export type Sessions = ReturnType<typeof createSessions>;
