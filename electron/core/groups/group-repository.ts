import type { GroupId, SiteId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

export function createGroupRepository(db: Db) {
  const insert = db.prepare(
    'INSERT INTO visit_group (id, site_id, request_id, name, created_at) VALUES (@id, @siteId, @requestId, @name, @at)',
  );
  const byRequest = db.prepare<[string], { id: GroupId }>('SELECT id FROM visit_group WHERE request_id = ?');

  return {
    insert(group: { id: GroupId; siteId: SiteId; requestId: string; name: string; at: Instant }): void {
      insert.run(group);
    },
    /** The group that a request made, or null. */
    findByRequest: (requestId: string) => byRequest.get(requestId)?.id ?? null,
  };
}
export type GroupRepository = ReturnType<typeof createGroupRepository>;
