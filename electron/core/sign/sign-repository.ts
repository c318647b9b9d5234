import type { EntranceId } from '../../../shared/domain/ids.ts';
import type { SiteImageName } from '../../../shared/domain/images.ts';
import type { SignShown } from '../../../shared/domain/sign.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';

/** The setting's own pictures, and the times in which the sign was up. */
export function createSignRepository(db: Db) {
  const images = db.prepare<[], { name: SiteImageName; image: Buffer }>('SELECT name, image FROM site_image');
  const saveImage = db.prepare('INSERT OR REPLACE INTO site_image (name, image) VALUES (?, ?)');
  const removeImage = db.prepare('DELETE FROM site_image WHERE name = ?');
  const lastShown = db.prepare<[string], { id: string; to: Instant }>(
    'SELECT id, shown_to AS "to" FROM sign_shown WHERE entrance_id = ? ORDER BY shown_to DESC LIMIT 1',
  );
  const lengthen = db.prepare('UPDATE sign_shown SET shown_to = ? WHERE id = ?');
  const begin = db.prepare(
    'INSERT INTO sign_shown (id, entrance_id, shown_from, shown_to) VALUES (?, ?, ?, ?)',
  );
  const shownSince = db.prepare<[string], SignShown>(
    'SELECT shown_from AS "from", shown_to AS "to" FROM sign_shown WHERE shown_to >= ? ORDER BY shown_from DESC',
  );

  return {
    images: () => images.all(),
    saveImage: (name: SiteImageName, image: Buffer) => void saveImage.run(name, image),
    removeImage: (name: SiteImageName) => void removeImage.run(name),
    lastShown: (entranceId: EntranceId) => lastShown.get(entranceId) ?? null,
    lengthen: (id: string, to: Instant) => void lengthen.run(to, id),
    begin: (id: string, entranceId: EntranceId, at: Instant) => void begin.run(id, entranceId, at, at),
    shownSince: (from: Instant) => shownSince.all(from),
  };
}
export type SignRepository = ReturnType<typeof createSignRepository>;
