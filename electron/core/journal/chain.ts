import { createHash } from 'node:crypto';
import type { Db } from '../db/open.ts';

/** What the first entry has for a previous hash. */
export const firstHash = '0'.repeat(64);

interface ChainedEntry {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  commitment: string;
  previousHash: string;
}

/** SHA-256, in hex, over the entry's fields as a JSON array: no two different entries look alike. */
export function entryHash(entry: ChainedEntry): string {
  const { previousHash, seq, at, actor, action, subject, commitment } = entry;
  return createHash('sha256')
    .update(JSON.stringify([previousHash, seq, at, actor, action, subject, commitment]))
    .digest('hex');
}

interface Row {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  commitment: string;
  previousHash: string;
  hash: string;
  salt: string | null;
  details: string | null;
}

/**
 * Walks the whole chain. `intact` is false when an entry was changed, removed or put in between, or when details that
 * are still there are not those that were committed to. Blanked details are fine: erasure does not break the chain.
 */
export function checkChain(db: Db): { intact: boolean; entries: number; headHash: string } {
  const rows = db.prepare<[], Row>(
    `SELECT seq, at, actor, action, subject, commitment, previous_hash AS previousHash, hash, salt, details
     FROM journal LEFT JOIN journal_detail USING (seq) ORDER BY seq`,
  );
  let previous = { seq: 0, hash: firstHash };
  let intact = true;
  for (const row of rows.iterate()) {
    const opened =
      row.salt === null ||
      createHash('sha256').update(row.salt).update(row.details ?? '').digest('hex') === row.commitment;
    const linked = row.seq === previous.seq + 1 && row.previousHash === previous.hash;
    if (!opened || !linked || entryHash(row) !== row.hash) intact = false;
    previous = row;
  }
  return { intact, entries: previous.seq, headHash: previous.hash };
}
