import { hash } from 'node:crypto';
import type { Db } from '../db/open.ts';

/** What the first entry has for a previous hash. */
export const firstHash = '0'.repeat(64);
/** Of a salt in hex. */
export const saltLength = 32;

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
  return hash('sha256', JSON.stringify([previousHash, seq, at, actor, action, subject, commitment]));
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
  hasDetail: 0 | 1;
  salt: string | null;
  details: string | null;
}

/**
 * Walks the whole chain. `intact` is false when an entry was changed, removed or put in between, or when details that
 * are still there are not those that were committed to. Blanked details are fine: erasure does not break the chain.
 * Entries cut off at the end together with their details leave no trace here: compare `headHash` with one noted before.
 */
export function checkChain(db: Db): { intact: boolean; entries: number; headHash: string } {
  const rows = db.prepare<[], Row>(
    `SELECT seq, at, actor, action, subject, commitment, previous_hash AS previousHash, hash,
       journal_detail.seq IS NOT NULL AS hasDetail, salt, details
     FROM journal LEFT JOIN journal_detail USING (seq) ORDER BY seq`,
  );
  const lastDetail = db.prepare<[], { seq: number | null }>('SELECT max(seq) AS seq FROM journal_detail');
  let previous = { seq: 0, hash: firstHash };
  let intact = true;
  for (const row of rows.iterate()) {
    const linked = row.seq === previous.seq + 1 && row.previousHash === previous.hash;
    if (!isOpenedOrBlank(row) || !linked || entryHash(row) !== row.hash) intact = false;
    previous = row;
  }
  if ((lastDetail.get()?.seq ?? 0) !== previous.seq) intact = false;
  return { intact, entries: previous.seq, headHash: previous.hash };
}

function isOpenedOrBlank({ hasDetail, salt, details, commitment }: Row): boolean {
  if (salt === null && details === null) return hasDetail === 1;
  // The salt's length is part of the proof: else its end could be passed off as the beginning of the details.
  if (salt === null || details === null || salt.length !== saltLength) return false;
  return hash('sha256', salt + details) === commitment;
}
