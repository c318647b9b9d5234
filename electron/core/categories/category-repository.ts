import { Category } from '../../../shared/domain/categories.ts';
import type { DeviceRules } from '../../../shared/domain/devices.ts';
import { deviceKinds } from '../../../shared/domain/devices.ts';
import type { CategoryId, SiteId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/time.ts';
import type { z } from 'zod';
import type { Db } from '../db/open.ts';

interface CategoryRow {
  id: CategoryId;
  active: number;
  names: string;
  pictogram: string;
  fields: string;
  asksChild: number;
  identityCheck: number;
  escort: string;
  photo: string;
  signature: string;
  tier: string;
  badge: number;
  expectedMinutes: number;
  /** `phone bag,phone car`: kind and handling of each device rule. */
  rules: string | null;
}

const AgreementRules = Category.pick({ signature: true, tier: true });
export type AgreementRules = z.infer<typeof AgreementRules>;

const select = `
  SELECT id, active, names, pictogram, fields, asks_child AS asksChild, identity_check AS identityCheck, escort, photo,
    signature, tier, badge, expected_minutes AS expectedMinutes,
    (SELECT group_concat(device_kind || ' ' || handling) FROM device_rule WHERE category_id = id) AS rules
  FROM category`;

/** Categories of visitor, each with its device rules. */
export function createCategoryRepository(db: Db) {
  const all = db.prepare<[], CategoryRow>(`${select} ORDER BY position`);
  const byId = db.prepare<[string], CategoryRow>(`${select} WHERE id = ?`);
  const insert = db.prepare(
    `INSERT INTO category (id, site_id, position, active, names, pictogram, fields, asks_child, identity_check, escort,
       photo, signature, tier, badge, expected_minutes)
     VALUES (@id, @siteId, (SELECT coalesce(max(position), -1) + 1 FROM category), @active, @names, @pictogram, @fields,
       @asksChild, @identityCheck, @escort, @photo, @signature, @tier, @badge, @expectedMinutes)`,
  );
  const update = db.prepare(
    `UPDATE category SET active = @active, names = @names, pictogram = @pictogram, fields = @fields,
       asks_child = @asksChild, identity_check = @identityCheck, escort = @escort, photo = @photo,
       signature = @signature, tier = @tier, badge = @badge, expected_minutes = @expectedMinutes
     WHERE id = @id`,
  );
  const setPosition = db.prepare('UPDATE category SET position = ? WHERE id = ?');
  const removeRules = db.prepare('DELETE FROM device_rule WHERE category_id = ?');
  const insertRule = db.prepare(
    'INSERT INTO device_rule (category_id, device_kind, handling) VALUES (?, ?, ?)',
  );

  // No index leads there, and none is worth it: this is asked when somebody comes again, after the work of a hash.
  const history = db.prepare<[string], { at: Instant; signature: string | null; tier: string | null }>(
    `SELECT at, details ->> '$.signature' AS signature, details ->> '$.tier' AS tier
     FROM journal JOIN journal_detail USING (seq)
     WHERE subject = ? AND action IN ('category.added', 'category.changed') ORDER BY seq`,
  );

  function setRules(id: CategoryId, deviceRules: DeviceRules): void {
    removeRules.run(id);
    for (const kind of deviceKinds) {
      for (const handling of new Set(deviceRules[kind])) insertRule.run(id, kind, handling);
    }
  }

  // Each sign-in reads its category, and taking the same row apart again is a tenth of its time.
  const known = new Map<CategoryId, { row: CategoryRow; category: Category }>();

  function toCategory(row: CategoryRow): Category {
    const before = known.get(row.id);
    if (before && isSame(before.row, row)) return before.category;
    const category = parse(row);
    known.set(row.id, { row, category });
    return category;
  }

  return {
    /** All of them, in the order of the door. */
    list: (): Category[] => all.all().map(toCategory),
    find(id: CategoryId): Category | null {
      const row = byId.get(id);
      return row ? toCategory(row) : null;
    },
    /**
     * What a category asked for an acknowledgement at some time, as the journal remembers it. Null where it does not: what
     * was erased is not known any more.
     */
    asOf(id: CategoryId, at: Instant): AgreementRules | null {
      const entries = history.all(id);
      const then = entries.findLast((entry) => entry.at <= at);
      // What was there before its first entry came from the time when a tick was all there was.
      if (!then) return entries.length > 0 ? { signature: 'tick', tier: 'visitor' } : null;
      return AgreementRules.safeParse({ signature: then.signature, tier: then.tier }).data ?? null;
    },
    insert(siteId: SiteId, category: Category): void {
      insert.run({ ...toRow(category), siteId });
      setRules(category.id, category.deviceRules);
    },
    update(category: Category): void {
      update.run(toRow(category));
      setRules(category.id, category.deviceRules);
    },
    setPosition: (id: CategoryId, position: number) => void setPosition.run(position, id),
  };
}
export type CategoryRepository = ReturnType<typeof createCategoryRepository>;

function isSame(a: CategoryRow, b: CategoryRow): boolean {
  for (const key of Object.keys(a) as (keyof CategoryRow)[]) if (a[key] !== b[key]) return false;
  return true;
}

function parse({ rules, ...row }: CategoryRow): Category {
  const pairs = (rules ?? '').split(',').map((pair) => pair.split(' '));
  return Category.parse({
    ...row,
    active: row.active === 1,
    names: JSON.parse(row.names),
    fields: JSON.parse(row.fields),
    asksChild: row.asksChild === 1,
    identityCheck: row.identityCheck === 1,
    badge: row.badge === 1,
    deviceRules: Object.fromEntries(
      deviceKinds.map((kind) => [kind, pairs.filter(([of]) => of === kind).map(([, handling]) => handling)]),
    ),
  });
}

/** Its device rules are rows of their own. */
function toRow(category: Category) {
  const bit = (value: boolean) => (value ? 1 : 0);
  return {
    ...category,
    active: bit(category.active),
    names: JSON.stringify(category.names),
    fields: JSON.stringify(category.fields),
    asksChild: bit(category.asksChild),
    identityCheck: bit(category.identityCheck),
    badge: bit(category.badge),
  };
}
