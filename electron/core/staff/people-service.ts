import type { SiteId, StaffId } from '../../../shared/domain/ids.ts';
import type { NewStaffMember, StaffChange } from '../../../shared/domain/staff.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { Actor, Journal } from '../journal/journal.ts';
import { hashPin } from './pin.ts';
import type { StaffRecord, StaffRepository } from './staff-repository.ts';
import type { StaffService } from './staff-service.ts';

/** The site's people and areas, as an administrator keeps them. Nobody is removed: their name stands in the log. */
export function createPeopleService(deps: {
  db: Db;
  repository: StaffRepository;
  staff: StaffService;
  journal: Journal;
  /** Locks whatever a person has unlocked. */
  lockAll: (id: StaffId) => void;
}) {
  const { db, repository, staff, journal } = deps;

  function find(id: StaffId): StaffRecord {
    const person = repository.find(id);
    if (!person) throw new AppError('not-found');
    return person;
  }

  /** An area has neither role nor PIN nor an area of its own; and the area of a person is one. */
  function check({ kind, role, areaId }: Pick<StaffRecord, 'kind' | 'role' | 'areaId'>): void {
    const isWrong = {
      role: kind === 'area' && role !== null,
      areaId: areaId !== null && (kind === 'area' || repository.find(areaId)?.kind !== 'area'),
    };
    const fields = Object.entries(isWrong).flatMap(([field, wrong]) => (wrong ? [[field, 'invalid']] : []));
    if (fields.length > 0) throw new AppError('invalid-input', { fields: Object.fromEntries(fields) });
  }

  /** Somebody who may unlock must be left to look after all this. */
  function keepAnAdmin(person: StaffRecord, field: 'active' | 'role'): void {
    const others = repository
      .all()
      .filter(({ role, active, pin, id }) => role === 'admin' && active && pin !== null && id !== person.id);
    if (person.role === 'admin' && person.active && others.length === 0)
      throw new AppError('invalid-input', {
        fields: { [field]: field === 'role' ? 'last-admin-role' : 'last-admin' },
      });
  }

  /** What of somebody is otherwise than before. The journal is told that an e-mail changed, and not to what. */
  function journalChange(before: StaffRecord, after: StaffChange, actor: Actor): void {
    const details = {
      ...(before.name !== after.name && { name: { before: before.name, after: after.name } }),
      ...(before.role !== after.role && { role: { before: before.role, after: after.role } }),
      ...(before.areaId !== after.areaId && { area: { before: before.areaId, after: after.areaId } }),
      ...(before.email !== after.email && { email: 'changed' }),
    };
    journal.append({ actor, action: 'staff.changed', subject: before.id, details });
  }

  return {
    async add(siteId: SiteId, { pin, ...person }: NewStaffMember, actor: Actor): Promise<StaffId> {
      check(person);
      return staff.add(siteId, person, pin === undefined ? null : await hashPin(pin), actor);
    },

    /** A role that is another locks what the person has unlocked: they unlock as what they are now. */
    change(id: StaffId, person: StaffChange, actor: Actor): void {
      const before = find(id);
      check({ ...person, kind: before.kind });
      const roleChanged = before.role !== person.role;
      db.transaction(() => {
        if (roleChanged) keepAnAdmin(before, 'role');
        repository.change(id, person);
        journalChange(before, person, actor);
      }).immediate();
      if (roleChanged) deps.lockAll(id);
    },

    /** The last active administrator can't be switched off. */
    setActive(id: StaffId, active: boolean, actor: Actor): void {
      const person = find(id);
      if (!active) keepAnAdmin(person, 'active');
      db.transaction(() => {
        repository.setActive(id, active);
        const action = active ? 'staff.activated' : 'staff.deactivated';
        journal.append({ actor, action, subject: id, details: {} });
      }).immediate();
    },
  };
}
export type PeopleService = ReturnType<typeof createPeopleService>;
