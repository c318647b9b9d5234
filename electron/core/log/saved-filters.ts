import type { SavedFilterId, StaffId } from '../../../shared/domain/ids.ts';
import type { LogFilter, SavedFilter as Saved } from '../../../shared/domain/log.ts';
import { SavedFilter } from '../../../shared/domain/log.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';

interface SavedRow {
  id: SavedFilterId;
  name: string;
  filter: string;
}

/** Filters of the log under names of the office's own: everybody who reads the log at this site has them. */
export function createSavedFilters(deps: { db: Db; host: Host; site: SiteService; journal: Journal }) {
  const { db, host, site, journal } = deps;
  const all = db.prepare<[string], SavedRow>(
    'SELECT id, name, filter FROM saved_filter WHERE site_id = ? ORDER BY name COLLATE NOCASE',
  );
  // SQLite compares the letters of English without case; a name in other letters has to be the same.
  const save = db
    .prepare<[string, string, string, string, string, string], SavedFilterId>(
      `INSERT INTO saved_filter (id, site_id, name, filter, saved_at, saved_by) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (site_id, name COLLATE NOCASE)
       DO UPDATE SET name = excluded.name, filter = excluded.filter, saved_at = excluded.saved_at, saved_by = excluded.saved_by
       RETURNING id`,
    )
    .pluck();
  const remove = db.prepare('DELETE FROM saved_filter WHERE id = ?');

  return {
    list: (): Saved[] =>
      all
        .all(site.get().id)
        .map(({ filter, ...rest }) => SavedFilter.parse({ ...rest, filter: JSON.parse(filter) })),

    /** One of the same name is replaced. */
    save(name: string, filter: LogFilter, by: StaffId): SavedFilterId {
      const at = toInstant(host.now());
      const id = db
        .transaction(() => {
          const saved = save.get(newId(), site.get().id, name, JSON.stringify(filter), at, by);
          if (saved === undefined) throw new Error('a saved filter without an id');
          // Not the filter: it may have a visitor's name in it.
          journal.append({ actor: by, action: 'filter.saved', subject: saved, details: { name } });
          return saved;
        })
        .immediate();
      host.emit('log.changed');
      return id;
    },

    remove(id: SavedFilterId, by: StaffId): void {
      db.transaction(() => {
        if (remove.run(id).changes === 0) throw new AppError('not-found');
        journal.append({ actor: by, action: 'filter.removed', subject: id, details: {} });
      }).immediate();
      host.emit('log.changed');
    },
  };
}
