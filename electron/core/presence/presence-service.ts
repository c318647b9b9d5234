import type { PresenceId, StaffId } from '../../../shared/domain/ids.ts';
import type { PresenceMove, StaffIn, StaffWelcome } from '../../../shared/domain/presence.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { PassFinder } from '../passes/pass-finder.ts';
import type { Host } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { Guesses } from '../throttle/guesses.ts';
import { firstLetter } from '../visits/first-letter.ts';
import type { Presence, PresenceRepository } from './presence-repository.ts';
import type { StaffPass } from './staff-pass-repository.ts';

/** How long a sign-out on behalf can be taken back, as that of a visitor. */
const undoMinutes = 10;

/** Whoever has been in for so long forgot to sign out, and comes to sign in: on the morning after, to say the least. */
const longestShiftHours = 14;

/** Staff who sign in and out at the door with their pass, where the setting is on. */
export function createPresenceService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  settings: SettingsService;
  repository: PresenceRepository;
  finder: PassFinder;
  guesses: Guesses;
  journal: Journal;
}) {
  const { db, host, repository, journal } = deps;
  const now = () => toInstant(host.now());
  const isOn = () => deps.settings.get('staffSignIn');

  function find(id: PresenceId): Presence {
    const presence = repository.find(id);
    if (!presence) throw new AppError('not-found');
    return presence;
  }

  const isForgotten = ({ signedInAt }: Presence) =>
    host.now().getTime() - Date.parse(signedInAt) > longestShiftHours * 3_600_000;
  /** That of somebody who is in, as far as the door is concerned. */
  function currentOf(staffId: StaffId): Presence | null {
    const open = repository.openOf(staffId);
    return open && !isForgotten(open) ? open : null;
  }

  function close({ id, staffId }: Presence, action: string): void {
    repository.close(id, now(), null);
    journal.append({ actor: 'door', action, subject: id, details: { staffId } });
  }

  const write = db.transaction((staffId: StaffId, direction: PresenceMove): void => {
    const open = repository.openOf(staffId);
    const current = currentOf(staffId);
    // Asked again after an answer that was lost: it is as it should be.
    if ((current !== null) === (direction === 'in')) return;
    if (open) close(open, current ? 'presence.signed-out' : 'presence.forgotten-closed');
    if (direction === 'out') return;
    const { id: siteId, entranceId } = deps.site.get();
    const id = newId<PresenceId>();
    repository.insert({ id, siteId, entranceId, staffId, at: now() });
    journal.append({ actor: 'door', action: 'presence.signed-in', subject: id, details: { staffId } });
  }).immediate;

  return {
    /** What the door shows of whoever holds a pass that was found. */
    welcome: ({ staffId, name }: StaffPass): StaffWelcome => ({
      staffInitial: firstLetter(name),
      isIn: currentOf(staffId) !== null,
    }),

    /** @throws AppError `pass-not-found` for any pass that is none of an active member of staff, or while this is off */
    async move(code: string, direction: PresenceMove): Promise<void> {
      const pass = await deps.guesses.attempt(async () => {
        const holder = isOn() ? await deps.finder.findHolder(code, true) : null;
        return holder && 'staff' in holder ? holder.staff : null;
      }, 'pass-not-found');
      write(pass.staffId, direction);
      deps.guesses.forgive();
      host.emit('presence.changed');
    },

    list: (): { on: boolean; staff: StaffIn[] } => ({ on: isOn(), staff: repository.allIn() }),

    signOutFor(id: PresenceId, by: StaffId): void {
      db.transaction(() => {
        if (find(id).signedOutAt !== null) throw new AppError('already-done');
        repository.close(id, now(), by);
        journal.append({ actor: by, action: 'presence.signed-out', subject: id, details: {} });
      }).immediate();
      host.emit('presence.changed');
    },

    /** Only what staff did on behalf, and only while nobody has come in again since. */
    undoSignOutFor(id: PresenceId, by: StaffId): void {
      db.transaction(() => {
        const { signedOutAt, closedBy, staffId } = find(id);
        if (signedOutAt === null) throw new AppError('already-done');
        const isOld = host.now().getTime() - Date.parse(signedOutAt) > undoMinutes * 60_000;
        if (closedBy === null || isOld || repository.openOf(staffId)) throw new AppError('wrong-state');
        repository.reopen(id);
        journal.append({ actor: by, action: 'presence.sign-out-undone', subject: id, details: {} });
      }).immediate();
      host.emit('presence.changed');
    },
  };
}
