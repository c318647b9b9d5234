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
  const all = db.prepare<[], CategoryRow>(
    'SELECT id, code, asks_organisation, escort, expected_minutes FROM category ORDER BY position',
  );
  const rules = db.prepare<[], { category_id: string; device_kind: string; handling: string }>(
    'SELECT category_id, device_kind, handling FROM device_rule',
  );
  const insert = db.prepare(
    `INSERT INTO category (id, site_id, code, position, asks_organisation, escort, expected_minutes)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const removeRules = db.prepare('DELETE FROM device_rule WHERE category_id = ?');
  const insertRule = db.prepare('INSERT INTO device_rule (category_id, device_kind, handling) VALUES (?, ?, ?)');

  function setRules(id: CategoryId, deviceRules: DeviceRules): void {
    removeRules.run(id);
    for (const kind of deviceKinds) {
      for (const handling of new Set(deviceRules[kind])) insertRule.run(id, kind, handling);
    }
  }

  function list(): CategoryShape[] {
    const ruleRows = rules.all();
    return all.all().map((row) =>
      Category.parse({
        id: row.id,
        code: row.code,
        asksOrganisation: row.asks_organisation === 1,
        escort: row.escort,
        expectedMinutes: row.expected_minutes,
        deviceRules: Object.fromEntries(
          deviceKinds.map((kind) => [
            kind,
            ruleRows.filter((r) => r.category_id === row.id && r.device_kind === kind).map((r) => r.handling),
          ]),
        ),
      }),
    );
  }

  return {
    list,
    find: (id: CategoryId): CategoryShape | null => list().find((category) => category.id === id) ?? null,
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
