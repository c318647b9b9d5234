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
  // The one that was begun last: by its time it may lie in the future, after a clock that was wrong.
  const lastShown = db.prepare<[string], { id: string; to: Instant }>(
    'SELECT id, shown_to AS "to" FROM sign_shown WHERE entrance_id = ? ORDER BY rowid DESC LIMIT 1',
  );
  const lengthen = db.prepare('UPDATE sign_shown SET shown_to = ? WHERE id = ?');
  const begin = db.prepare(
    'INSERT INTO sign_shown (id, entrance_id, shown_from, shown_to) VALUES (?, ?, ?, ?)',
  );
  const shownBetween = db.prepare<{ from: string; to: string }, SignShown>(
    `SELECT shown_from AS "from", min(shown_to, @to) AS "to" FROM sign_shown
     WHERE shown_to >= @from AND shown_from <= @to ORDER BY shown_from DESC`,
  );

  return {
    images: () => images.all(),
    saveImage: (name: SiteImageName, image: Buffer) => void saveImage.run(name, image),
    removeImage: (name: SiteImageName) => void removeImage.run(name),
    lastShown: (entranceId: EntranceId) => lastShown.get(entranceId) ?? null,
    lengthen: (id: string, to: Instant) => void lengthen.run(to, id),
    begin: (id: string, entranceId: EntranceId, at: Instant) => void begin.run(id, entranceId, at, at),
    /** Latest first; what reaches past `to` ends there. */
    shownBetween: (from: Instant, to: Instant) => shownBetween.all({ from, to }),
  };
}
export type SignRepository = ReturnType<typeof createSignRepository>;
