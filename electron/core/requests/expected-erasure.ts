import type { Db } from '../db/open.ts';
import { noName } from '../names/no-name.ts';
import { nobodyExpected, noNameOnRollCall } from '../retention/anonymise.ts';
import { heldWithGroups } from '../retention/held.ts';
import { isHeld } from './erasure-repository.ts';

/** Somebody of an entry of those expected: the one it is made for, or another of the group by place. */
export interface OneExpected {
  id: string;
  /** Null for the one whom the entry is made for. */
  place: number | null;
}

/** The id of a candidate: that of the entry, with the place behind it. */
export function oneExpected(ref: string): OneExpected {
  return { id: ref.slice(0, 36), place: ref.length > 36 ? Number(ref.slice(37)) : null };
}

const nobodyLeft = `name = '${noName}' AND NOT EXISTS (SELECT 1 FROM json_each(members) WHERE value <> '${noName}')`;

/** How one person is taken out of an entry of those expected, while the others of the group are still expected. */
export function createExpectedErasure(db: Db) {
  const named = db
    .prepare<{ id: string; at: string | null }, string | null>(
      'SELECT iif(@at IS NULL, name, json_extract(members, @at)) FROM expected_visit WHERE id = @id',
    )
    .pluck();
  // Whoever came together was expected together: an entry is held with any visit of its group.
  const kept = db
    .prepare<[string], number>(
      `SELECT EXISTS (SELECT 1 FROM expected_visit JOIN visit ON visit.id = visit_id WHERE expected_visit.id = ?
         AND (visit.signed_out_at IS NULL OR ${isHeld} OR visit.id IN (${heldWithGroups})))`,
    )
    .pluck();
  const unlist = db.prepare<{ id: string; name: string }>(
    `UPDATE roll_call_entry SET ${noNameOnRollCall} WHERE expected_id = @id AND name = @name`,
  );
  const forgetLead = db.prepare<{ id: string }>(
    `UPDATE expected_visit SET name = '${noName}' WHERE id = @id`,
  );
  const forgetMember = db.prepare<{ id: string; at: string }>(
    `UPDATE expected_visit SET members = json_replace(members, @at, '${noName}') WHERE id = @id`,
  );
  const unlistAll = db.prepare<{ id: string }>(
    `UPDATE roll_call_entry SET ${noNameOnRollCall} WHERE expected_id IN
       (SELECT id FROM expected_visit WHERE id = @id AND ${nobodyLeft})`,
  );
  const forgetEntry = db.prepare<{ id: string }>(
    `UPDATE expected_visit SET ${nobodyExpected}, cancelled = 1 WHERE id = @id AND ${nobodyLeft}`,
  );
  const at = (place: number | null) => (place === null ? null : `$[${place}]`);
  const nameOf = ({ id, place }: OneExpected): string | null => {
    const name = named.get({ id, at: at(place) }) ?? null;
    return name === noName ? null : name;
  };

  return {
    /** Null for somebody who is not there any more. */
    nameOf,
    /** It hangs on a visit that goes on, or that is kept for other reasons. */
    isKept: (id: string): boolean => kept.get(id) === 1,
    /** Once nobody of the entry has a name, it goes as a whole. Only while something is erased. */
    forget(one: OneExpected): void {
      const name = nameOf(one);
      if (name === null) return;
      const { id } = one;
      const place = at(one.place);
      unlist.run({ id, name });
      if (place === null) forgetLead.run({ id });
      else forgetMember.run({ id, at: place });
      unlistAll.run({ id });
      forgetEntry.run({ id });
    },
  };
}
export type ExpectedErasure = ReturnType<typeof createExpectedErasure>;
