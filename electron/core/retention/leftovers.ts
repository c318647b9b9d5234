import type { Db } from '../db/open.ts';
import { noName } from '../names/no-name.ts';
import type { ClockPart } from './clock.ts';
import { oneByOne } from './clock.ts';
import { heldVisits } from './held.ts';

/** What of a roll call may speak of somebody on its list who is held. */
const listsNobodyHeld = `NOT EXISTS (SELECT 1 FROM roll_call_entry
  WHERE roll_call_id = roll_call.id AND visit_id IN (${heldVisits}))`;

/**
 * Words of the office that may name a visitor, and go when the names in the log do: searches that were saved, reasons of
 * holds that were lifted, why a roll call was a mistake, what a printer said, files that were read.
 */
export function leftoverParts(db: Db): ClockPart[] {
  const part = (due: string, table: string, at: string, erase: string): ClockPart => {
    const statement = db.prepare<[string]>(erase);
    return {
      due: `FROM ${table} WHERE ${due}`,
      id: `${table}.id`,
      at,
      erase: oneByOne((id) => void statement.run(id)),
    };
  };
  return [
    part(
      `saved_at < @before AND (coalesce(filter ->> '$.words', '') <> '' OR coalesce(filter ->> '$.organisation', '') <> '')`,
      'saved_filter',
      'saved_at',
      'DELETE FROM saved_filter WHERE id = ?',
    ),
    part(
      `lifted_at < @before AND (reason <> '${noName}' OR lifted_reason <> '${noName}')`,
      'legal_hold',
      'lifted_at',
      `UPDATE legal_hold SET reason = '${noName}', lifted_reason = '${noName}' WHERE id = ?`,
    ),
    part(
      `ended_at < @before AND (why NOT IN ('', '${noName}') OR spooler_said <> '') AND ${listsNobodyHeld}`,
      'roll_call',
      'started_at',
      `UPDATE roll_call SET why = iif(why = '', '', '${noName}'), spooler_said = '' WHERE id = ?`,
    ),
    part(
      `imported_at < @before AND file_name <> ''`,
      'log_import',
      'imported_at',
      `UPDATE log_import SET file_name = '' WHERE id = ?`,
    ),
  ];
}
