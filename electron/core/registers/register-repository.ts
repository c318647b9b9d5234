import type { RegisterEntryId, SiteId } from '../../../shared/domain/ids.ts';
import type { NewRegisterEntry } from '../../../shared/domain/registers.ts';
import { RegisterEntry } from '../../../shared/domain/registers.ts';
import type { Db } from '../db/open.ts';

interface EntryRow {
  id: string;
  register: string;
  name: string;
  kind: string;
  passcodeSet: number;
  holder: string;
  lastCheckedOn: string | null;
  note: string;
}

const select = `
  SELECT id, register, name, device_kind AS kind, passcode_set AS passcodeSet, holder, last_checked_on AS lastCheckedOn,
    note
  FROM register_entry`;

const toEntry = (row: EntryRow) => RegisterEntry.parse({ ...row, passcodeSet: row.passcodeSet === 1 });
const toRow = (entry: NewRegisterEntry) => ({ ...entry, passcodeSet: entry.passcodeSet ? 1 : 0 });

/** The setting's nominated phones and its own devices. */
export function createRegisterRepository(db: Db) {
  const all = db.prepare<[], EntryRow>(`${select} ORDER BY register, name COLLATE NOCASE, id`);
  const byId = db.prepare<[string], EntryRow>(`${select} WHERE id = ?`);
  const insert = db.prepare(
    `INSERT INTO register_entry (id, site_id, register, name, device_kind, passcode_set, holder, last_checked_on, note)
     VALUES (@id, @siteId, @register, @name, @kind, @passcodeSet, @holder, @lastCheckedOn, @note)`,
  );
  const update = db.prepare(
    `UPDATE register_entry SET register = @register, name = @name, device_kind = @kind, passcode_set = @passcodeSet,
       holder = @holder, last_checked_on = @lastCheckedOn, note = @note
     WHERE id = @id`,
  );
  const remove = db.prepare('DELETE FROM register_entry WHERE id = ?');

  return {
    list: () => all.all().map(toEntry),
    find(id: RegisterEntryId): RegisterEntry | null {
      const row = byId.get(id);
      return row ? toEntry(row) : null;
    },
    insert: (id: RegisterEntryId, siteId: SiteId, entry: NewRegisterEntry) =>
      void insert.run({ ...toRow(entry), id, siteId }),
    /** False when there is no such entry. */
    update: (id: RegisterEntryId, entry: NewRegisterEntry) =>
      update.run({ ...toRow(entry), id }).changes === 1,
    remove: (id: RegisterEntryId) => void remove.run(id),
  };
}
export type RegisterRepository = ReturnType<typeof createRegisterRepository>;
