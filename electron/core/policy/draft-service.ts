import { createHash } from 'node:crypto';
import type { StaffId } from '../../../shared/domain/ids.ts';
import { PolicyDraft } from '../../../shared/domain/policy.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { Journal } from '../journal/journal.ts';

interface DraftRow {
  content: string;
  savedAt: Instant;
  savedBy: string;
}

/** The version that is being written. There is one at most, and it may still lack anything. */
export function createDraftService(db: Db, journal: Journal, now: () => Date) {
  const find = db.prepare<[], DraftRow>(
    `SELECT content, saved_at AS savedAt, name AS savedBy FROM policy_draft
     JOIN staff_member ON staff_member.id = saved_by`,
  );
  const save = db.prepare(
    'INSERT OR REPLACE INTO policy_draft (one, content, saved_at, saved_by) VALUES (1, ?, ?, ?)',
  );
  const remove = db.prepare('DELETE FROM policy_draft');

  return {
    /** One that a later version of the program can't read is begun afresh. */
    find(): { draft: PolicyDraft; savedBy: string; savedAt: Instant } | null {
      const row = find.get();
      if (!row) return null;
      const { data: draft } = PolicyDraft.safeParse(JSON.parse(row.content));
      return draft ? { draft, savedBy: row.savedBy, savedAt: row.savedAt } : null;
    },

    save(draft: PolicyDraft, by: StaffId): void {
      const content = JSON.stringify(draft);
      const sha256 = createHash('sha256').update(content, 'utf8').digest('hex');
      db.transaction(() => {
        save.run(content, toInstant(now()), by);
        journal.append({
          actor: by,
          action: 'policy.draft-saved',
          subject: 'policy-draft',
          details: { sha256 },
        });
      }).immediate();
    },

    /** @throws AppError `not-found` */
    discard(by: StaffId): void {
      db.transaction(() => {
        if (remove.run().changes === 0) throw new AppError('not-found');
        journal.append({
          actor: by,
          action: 'policy.draft-discarded',
          subject: 'policy-draft',
          details: {},
        });
      }).immediate();
    },

    /** It has become a version. Call it in the transaction of that. */
    clear: () => void remove.run(),
  };
}
export type DraftService = ReturnType<typeof createDraftService>;
