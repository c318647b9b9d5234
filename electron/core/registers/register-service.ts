import type { RegisterEntryId, StaffId } from '../../../shared/domain/ids.ts';
import type { NewRegisterEntry, RegisterEntry } from '../../../shared/domain/registers.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { RegisterRepository } from './register-repository.ts';

/** The registers of nominated phones and of the setting's own devices. What is removed stays in the journal only. */
export function createRegisterService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: RegisterRepository;
  journal: Journal;
}) {
  const { db, host, site, repository, journal } = deps;

  function refuseFutureCheck({ lastCheckedOn }: NewRegisterEntry): void {
    const today = siteDay(toInstant(host.now()), site.get().timeZone);
    if (lastCheckedOn !== null && lastCheckedOn > today)
      throw new AppError('invalid-input', { fields: { lastCheckedOn: 'day-future' } });
  }

  /** Writes a change and its entry in the journal, or neither. */
  function write(action: string, subject: RegisterEntryId, staffId: StaffId, change: () => object): void {
    db.transaction(() => {
      const details = { ...change() };
      journal.append({ actor: staffId, action: `register.${action}`, subject, details });
    }).immediate();
    host.emit('registers.changed');
  }

  return {
    list: (): RegisterEntry[] => repository.list(),

    add(entry: NewRegisterEntry, staffId: StaffId): RegisterEntryId {
      refuseFutureCheck(entry);
      const id = newId<RegisterEntryId>();
      write('added', id, staffId, () => {
        repository.insert(id, site.get().id, entry);
        return entry;
      });
      return id;
    },

    change(id: RegisterEntryId, entry: NewRegisterEntry, staffId: StaffId): void {
      refuseFutureCheck(entry);
      write('changed', id, staffId, () => {
        if (!repository.update(id, entry)) throw new AppError('not-found');
        return entry;
      });
    },

    remove(id: RegisterEntryId, staffId: StaffId): void {
      write('removed', id, staffId, () => {
        const entry = repository.find(id);
        if (!entry) throw new AppError('not-found');
        repository.remove(id);
        return { register: entry.register, name: entry.name };
      });
    },
  };
}
