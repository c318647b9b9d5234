import type { EntranceId, SiteId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import { toInstant } from '../../../shared/time.ts';
import { newId } from '../ids.ts';

export interface Site {
  id: SiteId;
  name: string;
  timeZone: string;
  /** True for the made-up setting that shows a ribbon on every screen. */
  sample: boolean;
  entranceId: EntranceId;
}

interface SiteRow {
  id: SiteId;
  name: string;
  time_zone: string;
  sample: number;
  entrance_id: EntranceId;
}

/** The setting this database belongs to. There is one, and one entrance, once the first run is finished. */
export function createSiteService(db: Db, now: () => Date) {
  const find = db.prepare<[], SiteRow>(
    `SELECT site.id, site.name, time_zone, sample, entrance.id AS entrance_id
     FROM site JOIN entrance ON entrance.site_id = site.id`,
  );
  const insertSite = db.prepare(
    'INSERT INTO site (id, name, time_zone, sample, created_at) VALUES (?, ?, ?, ?, ?)',
  );
  const insertEntrance = db.prepare('INSERT INTO entrance (id, site_id, name) VALUES (?, ?, ?)');

  function findSite(): Site | null {
    const row = find.get();
    if (!row) return null;
    const { id, name, time_zone, sample, entrance_id } = row;
    return { id, name, timeZone: time_zone, sample: sample === 1, entranceId: entrance_id };
  }

  return {
    find: findSite,

    /** The site, where code can only run after the first run. */
    get(): Site {
      const site = findSite();
      if (!site) throw new Error('there is no site yet');
      return site;
    },

    create(site: { name: string; timeZone: string; sample: boolean }): void {
      const id = newId<SiteId>();
      insertSite.run(id, site.name, site.timeZone, site.sample ? 1 : 0, toInstant(now()));
      insertEntrance.run(newId<EntranceId>(), id, 'Main entrance');
    },
  };
}
export type SiteService = ReturnType<typeof createSiteService>;
