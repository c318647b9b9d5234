import type { VisitId, VisitorId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import { foldWords } from '../names/fold-words.ts';
import { challengedFacet, facet } from './facets.ts';

interface IndexedRow {
  visitId: VisitId;
  logKey: number;
  name: string;
  organisation: string;
  hostText: string;
  badgeNumber: number;
  categoryId: string;
  hostId: string | null;
  entranceId: string;
  challenged: 0 | 1;
}

const batchSize = 2000;

/**
 * Keeps the index that the log is searched by. Whoever changes what it holds (the words of a visitor or a visit, its
 * category, host, entrance, whether it was challenged, its place in time) calls it in the same transaction. A host who is
 * on the staff is there by id: the search finds hosts by their names of today.
 */
export function createSearchIndex(db: Db) {
  const select = `SELECT visit.id AS visitId, log_key AS logKey, visitor.name, visitor.organisation, host_text AS hostText,
      badge_number AS badgeNumber, category_id AS categoryId, host_id AS hostId, entrance_id AS entranceId,
      EXISTS (SELECT 1 FROM challenge WHERE visit_id = visit.id
        AND NOT EXISTS (SELECT 1 FROM challenge_withdrawal WHERE challenge_id = challenge.id)) AS challenged
    FROM visit JOIN visitor ON visitor.id = visit.visitor_id`;
  const byId = db.prepare<[string], IndexedRow>(`${select} WHERE visit.id = ?`);
  const ofVisitor = db.prepare<[string], IndexedRow>(`${select} WHERE visit.visitor_id = ?`);
  const waiting = db.prepare<[number], IndexedRow>(
    `${select} WHERE visit.id IN (SELECT visit_id FROM visit_not_indexed LIMIT ?)`,
  );
  const done = db.prepare('DELETE FROM visit_not_indexed WHERE visit_id = ?');
  const into = 'INTO visit_search (rowid, words, organisation, facets) VALUES (?, ?, ?, ?)';
  const write = db.prepare(`REPLACE ${into}`);
  // Nothing to take out first: a sign-in waits for this one.
  const insert = db.prepare(`INSERT ${into}`);
  const keyOf = db.prepare<[string], number | null>('SELECT log_key FROM visit WHERE id = ?').pluck();
  const erase = db.prepare('DELETE FROM visit_search WHERE rowid = ?');
  const lastKeyOf = db
    .prepare<[number, number], number | null>(
      'SELECT max(log_key) FROM visit WHERE log_key >= ? AND log_key < ?',
    )
    .pluck();
  const setKey = db.prepare('UPDATE visit SET log_key = ? WHERE id = ?');

  function writeRow(row: IndexedRow, statement = write): void {
    const words = foldWords(`${row.name} ${row.hostText}`);
    statement.run(
      BigInt(row.logKey),
      [...words, row.badgeNumber].join(' '),
      foldWords(row.organisation).join(' '),
      facetsOf(row).join(' '),
    );
  }

  function remove(visitId: VisitId): void {
    const key = keyOf.get(visitId) ?? null;
    if (key !== null) erase.run(BigInt(key));
    done.run(visitId);
  }

  function put(visitId: VisitId): void {
    const row = byId.get(visitId);
    if (row) writeRow(row);
  }

  /** The `log_key` of one more visit that began then, in milliseconds since 1970. */
  function nextKey(milliseconds: number): number {
    const [first, end] = [milliseconds * 1000, (milliseconds + 1) * 1000];
    const key = (lastKeyOf.get(first, end) ?? first - 1) + 1;
    return key < end ? key : nextKey(milliseconds + 1);
  }

  return {
    nextKey,
    put,
    /** Of a visit that was not there before. */
    add(visitId: VisitId): void {
      const row = byId.get(visitId);
      if (row) writeRow(row, insert);
    },
    /** After the name or the organisation of a visitor changed. */
    putVisitor: (visitorId: VisitorId): void => ofVisitor.all(visitorId).forEach((row) => writeRow(row)),
    /** Before a visit is deleted. */
    remove,
    /** After the time of a sign-in changed. */
    move(visitId: VisitId, milliseconds: number): void {
      remove(visitId);
      setKey.run(nextKey(milliseconds), visitId);
      put(visitId);
    },
    /** Puts in the visits of an earlier version of the program, batch by batch: a crash in between costs nothing. */
    fill(): void {
      for (;;) {
        const count = db
          .transaction(() => {
            const rows = waiting.all(batchSize);
            for (const row of rows) {
              writeRow(row);
              done.run(row.visitId);
            }
            return rows.length;
          })
          .immediate();
        if (count === 0) return;
      }
    },
  };
}
export type SearchIndex = ReturnType<typeof createSearchIndex>;

function facetsOf(row: IndexedRow): string[] {
  return [
    facet('category', row.categoryId),
    facet('entrance', row.entranceId),
    ...(row.hostId === null ? [] : [facet('host', row.hostId)]),
    ...(row.challenged === 1 ? [challengedFacet] : []),
  ];
}
