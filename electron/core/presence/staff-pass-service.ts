import type { StaffId, StaffPassId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import { hashPassCode, newPassCode } from '../passes/pass-code.ts';
import type { PassRepository } from '../passes/pass-repository.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import type { StaffPass, StaffPassRepository } from './staff-pass-repository.ts';

/** Passes of staff, as an administrator gives them and takes them back. */
export function createStaffPassService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: StaffPassRepository;
  visitorPasses: PassRepository;
  staff: StaffRepository;
  journal: Journal;
}) {
  const { db, host, repository, visitorPasses, journal } = deps;
  const now = () => toInstant(host.now());

  function check(id: StaffId): void {
    const person = deps.staff.find(id);
    if (!person) throw new AppError('not-found');
    if (!person.active || person.kind !== 'person') throw new AppError('wrong-state');
  }

  function revoke({ id }: StaffPass, by: StaffId): void {
    repository.revoke(id, now(), by);
    journal.append({ actor: by, action: 'staff-pass.revoked', subject: id, details: {} });
  }

  const write = db.transaction((staffId: StaffId, codeHash: string, by: StaffId): StaffPassId => {
    check(staffId);
    const earlier = repository.ofStaff(staffId);
    if (earlier) revoke(earlier, by);
    const id = newId<StaffPassId>();
    repository.insert({ id, siteId: deps.site.get().id, staffId, codeHash, at: now(), by });
    journal.append({ actor: by, action: 'staff-pass.issued', subject: id, details: { staffId } });
    return id;
  }).immediate;

  return {
    /** Takes the place of the one they had. The code is given this once: afterwards only its hash is known. */
    async issue(staffId: StaffId, by: StaffId): Promise<{ id: StaffPassId; code: string }> {
      check(staffId); // before a hash is worked out for nothing
      const code = newPassCode();
      const hash = await hashPassCode(code, visitorPasses.salt());
      // A code opens one thing: it is neither a visitor's nor was it ever a colleague's.
      if (repository.isTaken(hash) || visitorPasses.findByHash(hash) !== null) return this.issue(staffId, by);
      const id = write(staffId, hash, by);
      host.emit('staff.changed');
      return { id, code };
    },

    revoke(staffId: StaffId, by: StaffId): void {
      db.transaction(() => {
        const pass = repository.ofStaff(staffId);
        if (!pass) throw new AppError(deps.staff.find(staffId) ? 'already-done' : 'not-found');
        revoke(pass, by);
      }).immediate();
      host.emit('staff.changed');
    },

    holders: repository.holders,
  };
}
