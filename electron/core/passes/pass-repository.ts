import { randomBytes } from 'node:crypto';
import type { CategoryId, PassId, SiteId, StaffId, VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import type { PassEntry } from '../../../shared/domain/passes.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

export interface PassRecord {
  id: PassId;
  visitorId: VisitorId;
  /** That of the visit it was issued for. */
  categoryId: CategoryId;
  revoked: boolean;
}
type PassRow = Omit<PassRecord, 'revoked'> & { revoked: number };

export interface NewPass {
  id: PassId;
  siteId: SiteId;
  visitorId: VisitorId;
  visitId: VisitId;
  codeHash: string;
  at: Instant;
  by: StaffId;
}

const select = `
  SELECT pass.id, pass.visitor_id AS visitorId, visit.category_id AS categoryId, revoked_at IS NOT NULL AS revoked
  FROM pass JOIN visit ON visit.id = pass.visit_id`;

/** Passes: only the hash of a code is ever kept. */
export function createPassRepository(db: Db) {
  const saveSalt = db.prepare('INSERT OR IGNORE INTO pass_salt (one, salt) VALUES (1, ?)');
  const salt = db.prepare<[], { salt: string }>('SELECT salt FROM pass_salt');
  const byId = db.prepare<[string], PassRow>(`${select} WHERE pass.id = ?`);
  const byHash = db.prepare<[string], PassRow>(`${select} WHERE code_hash = ?`);
  const ofVisitor = db.prepare<[string], PassRow>(
    `${select} WHERE pass.visitor_id = ? AND revoked_at IS NULL`,
  );
  const insert = db.prepare(
    `INSERT INTO pass (id, site_id, visitor_id, visit_id, code_hash, issued_at, issued_by)
     VALUES (@id, @siteId, @visitorId, @visitId, @codeHash, @at, @by)`,
  );
  const revoke = db.prepare('UPDATE pass SET revoked_at = ?, revoked_by = ? WHERE id = ?');
  const used = db.prepare('UPDATE pass SET last_used_at = ? WHERE id = ?');
  const all = db.prepare<[], PassEntry>(
    `SELECT pass.id, visitor.name, visitor.organisation, visit.category_name AS category,
       issued_at AS issuedAt, staff_member.name AS issuedBy, last_used_at AS lastUsedAt, revoked_at AS revokedAt
     FROM pass JOIN visitor ON visitor.id = pass.visitor_id JOIN visit ON visit.id = pass.visit_id
     JOIN staff_member ON staff_member.id = pass.issued_by
     ORDER BY issued_at DESC, pass.id DESC`,
  );
  const record = (row: PassRow | undefined): PassRecord | null =>
    row ? { ...row, revoked: row.revoked === 1 } : null;

  return {
    /** This site's own salt, made when it is first asked for. */
    salt(): string {
      const known = salt.get();
      if (known) return known.salt;
      saveSalt.run(randomBytes(32).toString('hex'));
      return this.salt();
    },
    find: (id: PassId) => record(byId.get(id)),
    /** Revoked or not: no two passes ever have the same hash. */
    findByHash: (hash: string) => record(byHash.get(hash)),
    /** The one of a visitor that was not revoked: there is one at most. */
    ofVisitor: (id: VisitorId) => record(ofVisitor.get(id)),
    insert: (pass: NewPass) => void insert.run(pass),
    revoke: (id: PassId, at: Instant, by: StaffId) => void revoke.run(at, by, id),
    markUsed: (id: PassId, at: Instant) => void used.run(at, id),
    /** All of them, the latest first. */
    list: (): PassEntry[] => all.all(),
  };
}
export type PassRepository = ReturnType<typeof createPassRepository>;
