import type { MailId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import type { Recipient } from '../../../shared/domain/incidents.ts';
import { toInstant } from '../../../shared/time.ts';
import { readsOf } from '../incidents/incident-readers.ts';
import { newId } from '../ids.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import type { MailQueueRepository } from './mail-queue-repository.ts';
import type { MailServerRepository } from './mail-server-repository.ts';

/**
 * Where mail is put by what happens, in the same transaction: a row with ids, and nothing is sent or waited for. Where no
 * mail is sent, or nobody has an address, nothing is put there.
 */
export function createOutbox(deps: {
  host: Host;
  site: SiteService;
  repository: MailQueueRepository;
  servers: MailServerRepository;
  staff: StaffRepository;
}) {
  const { repository, servers, staff } = deps;

  function put(kind: 'arrival' | 'report', recipientId: StaffId, visitId: VisitId | null): void {
    const at = toInstant(deps.host.now());
    repository.insert({ id: newId<MailId>(), siteId: deps.site.get().id, kind, recipientId, visitId, at });
  }

  /** The host; or, where they have no address, their area. */
  function reachedAt(hostId: StaffId): StaffId | null {
    const host = staff.find(hostId);
    if (!host) return null;
    if (host.email !== '') return host.id;
    const area = host.areaId === null ? null : staff.find(host.areaId);
    return area?.active && area.email !== '' ? area.id : null;
  }

  return {
    /** "Your visitor has arrived". */
    tellHost(visitId: VisitId, hostId: StaffId): void {
      if (!servers.isEnabled()) return;
      const recipientId = reachedAt(hostId);
      if (recipientId !== null) put('arrival', recipientId, visitId);
    },

    /** "You have a report to read", to each who reads those of this recipient. */
    tellReaders(recipient: Recipient): void {
      if (!servers.isEnabled()) return;
      for (const { id, active, role, email } of staff.all())
        if (active && email !== '' && readsOf(role) === recipient) put('report', id, null);
    },
  };
}
