import type { SettingKey, Settings as SettingsShape } from '../../../shared/domain/settings.ts';
import { Settings } from '../../../shared/domain/settings.ts';
import type { Db } from '../db/open.ts';
import type { Actor, Journal } from '../journal/journal.ts';

/** What an admin can change. A key without a row has its default. */
export function createSettingsService(db: Db, journal: Journal) {
  const all = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM setting');
  const one = db.prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?');
  const save = db.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );

  return {
    read(): SettingsShape {
      const rows = all.all().map(({ key, value }) => [key, JSON.parse(value) as unknown]);
      // Not compiled: all of them are read at the start, and seldom again.
      return Settings.parse(Object.fromEntries(rows), { jitless: true });
    },

    /** A single one, for a sign-in, which has no use for the others. */
    get<K extends SettingKey>(key: K): SettingsShape[K] {
      const row = one.get(key);
      return Settings.shape[key].parse(row && JSON.parse(row.value)) as SettingsShape[K];
    },

    /** Writes what is given; what is absent stays as it is. */
    change(change: { [K in SettingKey]?: SettingsShape[K] | undefined }, actor: Actor): void {
      db.transaction(() => {
        for (const [key, value] of Object.entries(change)) {
          if (value === undefined) continue;
          save.run(key, JSON.stringify(value));
          journal.append({ actor, action: 'setting.changed', subject: key, details: { value } });
        }
      }).immediate();
    },
  };
}
export type SettingsService = ReturnType<typeof createSettingsService>;
