import type { Category as CategoryShape } from '../../../shared/domain/categories.ts';
import { Category } from '../../../shared/domain/categories.ts';
import type { DeviceRules } from '../../../shared/domain/devices.ts';
import { deviceKinds } from '../../../shared/domain/devices.ts';
import type { CategoryId, SiteId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';

interface CategoryRow {
  id: CategoryId;
  code: string;
  asks_organisation: number;
  escort: string;
  expected_minutes: number;
}

/** Categories of visitor, each with its device rules. */
export function createCategoryRepository(db: Db) {
  const columns = 'id, code, asks_organisation, escort, expected_minutes';
  const all = db.prepare<[], CategoryRow>(`SELECT ${columns} FROM category ORDER BY position`);
  const byId = db.prepare<[string], CategoryRow>(`SELECT ${columns} FROM category WHERE id = ?`);
  const rulesOf = db.prepare<[string], { device_kind: string; handling: string }>(
    'SELECT device_kind, handling FROM device_rule WHERE category_id = ?',
  );
  const insert = db.prepare(
    `INSERT INTO category (id, site_id, code, position, asks_organisation, escort, expected_minutes)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const removeRules = db.prepare('DELETE FROM device_rule WHERE category_id = ?');
  const insertRule = db.prepare(
    'INSERT INTO device_rule (category_id, device_kind, handling) VALUES (?, ?, ?)',
  );

  function setRules(id: CategoryId, deviceRules: DeviceRules): void {
    removeRules.run(id);
    for (const kind of deviceKinds) {
      for (const handling of new Set(deviceRules[kind])) insertRule.run(id, kind, handling);
    }
  }

  function toCategory(row: CategoryRow): CategoryShape {
    const rules = rulesOf.all(row.id);
    return Category.parse({
      id: row.id,
      code: row.code,
      asksOrganisation: row.asks_organisation === 1,
      escort: row.escort,
      expectedMinutes: row.expected_minutes,
      deviceRules: Object.fromEntries(
        deviceKinds.map((kind) => [
          kind,
          rules.filter((rule) => rule.device_kind === kind).map((rule) => rule.handling),
        ]),
      ),
    });
  }

  return {
    list: (): CategoryShape[] => all.all().map(toCategory),
    find(id: CategoryId): CategoryShape | null {
      const row = byId.get(id);
      return row ? toCategory(row) : null;
    },
    setRules,
    insert(siteId: SiteId, category: CategoryShape, position: number): void {
      insert.run(
        category.id,
        siteId,
        category.code,
        position,
        category.asksOrganisation ? 1 : 0,
        category.escort,
        category.expectedMinutes,
      );
      setRules(category.id, category.deviceRules);
    },
  };
}
export type CategoryRepository = ReturnType<typeof createCategoryRepository>;
