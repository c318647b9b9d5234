import type { StaffId } from '../../../shared/domain/ids.ts';
import type { SiteImageName } from '../../../shared/domain/images.ts';
import type { SignContent, SignShown } from '../../../shared/domain/sign.ts';
import { outOfOrderAfter } from '../../../shared/domain/sign-times.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import { checkPicture } from '../pictures/check-picture.ts';
import type { Host } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { SignRepository } from './sign-repository.ts';

const shownForDays = 90;

/** What the sign says and shows, and the record of when it was up. */
export function createSignService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  settings: SettingsService;
  repository: SignRepository;
  journal: Journal;
}) {
  const { db, host, site, settings, repository, journal } = deps;

  return {
    /** The setting's own pictures, in base64. */
    images(): Partial<Record<SiteImageName, string>> {
      return Object.fromEntries(
        repository.images().map(({ name, image }) => [name, image.toString('base64')]),
      );
    },

    change(sign: SignContent, by: StaffId): void {
      settings.change({ sign }, by);
      host.emit('settings.changed');
    },

    /** @param image a JPEG or PNG in base64, or null to take it away */
    setImage(name: SiteImageName, image: string | null, by: StaffId): void {
      if (image !== null) checkPicture('image', image);
      db.transaction(() => {
        if (image === null) repository.removeImage(name);
        else repository.saveImage(name, Buffer.from(image, 'base64'));
        journal.append({
          actor: by,
          action: 'sign.image-changed',
          subject: site.get().id,
          details: { name, removed: image === null },
        });
      }).immediate();
      host.emit('settings.changed');
    },

    /** The door's page says every half minute that it is up. What it leaves out was a time without a sign. */
    beat(): void {
      const at = toInstant(host.now());
      const { entranceId } = site.get();
      const last = repository.lastShown(entranceId);
      const silence = last ? (Date.parse(at) - Date.parse(last.to)) / 1000 : Infinity;
      // A clock that was set back begins a time of its own.
      if (last && silence >= 0 && silence <= outOfOrderAfter) repository.lengthen(last.id, at);
      else repository.begin(newId(), entranceId, at);
    },

    /** When the sign was up in the last 90 days, latest first: see `signTimes`. Nothing lies in the future. */
    shown(): SignShown[] {
      const now = host.now();
      const first = new Date(now.getTime() - shownForDays * 86_400_000);
      return repository.shownBetween(toInstant(first), toInstant(now));
    },

    /** When the sign was up between two instants. What began before is given whole; what reaches past the end ends there. */
    shownBetween: (from: Instant, to: Instant): SignShown[] => repository.shownBetween(from, to),
  };
}
export type SignService = ReturnType<typeof createSignService>;
