import type { Layout } from '../../../shared/domain/exports.ts';
import { Layout as LayoutShape } from '../../../shared/domain/exports.ts';
import type { LayoutId, SiteId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';

interface Row {
  id: string;
  name: string;
  columns: string;
}

export function createLayoutRepository(db: Db) {
  const all = db.prepare<[], Row>(
    'SELECT id, name, columns FROM export_layout ORDER BY name COLLATE NOCASE, id',
  );
  const one = db.prepare<[string], Row>('SELECT id, name, columns FROM export_layout WHERE id = ?');
  const put = db.prepare(
    `INSERT INTO export_layout (id, site_id, name, columns) VALUES (@id, @siteId, @name, @columns)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, columns = excluded.columns`,
  );
  const remove = db.prepare('DELETE FROM export_layout WHERE id = ?');
  const toLayout = (row: Row): Layout =>
    LayoutShape.parse({ ...row, columns: JSON.parse(row.columns) as unknown });

  return {
    list: (): Layout[] => all.all().map(toLayout),
    find(id: LayoutId): Layout | null {
      const row = one.get(id);
      return row ? toLayout(row) : null;
    },
    put: (siteId: SiteId, { id, name, columns }: Layout): void =>
      void put.run({ id, siteId, name, columns: JSON.stringify(columns) }),
    remove: (id: LayoutId): void => void remove.run(id),
  };
}
export type LayoutRepository = ReturnType<typeof createLayoutRepository>;
