import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListCopies } from '../../../shared/domain/roll-call.ts';
import type { Instant } from '../../../shared/time.ts';
import { nextDay, siteDay, siteTime, toInstant } from '../../../shared/time.ts';
import { AppError } from '../errors.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { OfficeDeps } from '../services.ts';
import type { WhoIsHere } from './who-is-here.ts';

type CopyKind = 'hourly' | 'nightly';
// They hold names: no more of them than are of use when the power is off.
const kept: Record<CopyKind, number> = { hourly: 3, nightly: 2 };
const isCopy: Record<CopyKind, RegExp> = {
  hourly: /^fire-list-\d{4}-\d\d-\d\d-\d\d\.pdf$/,
  nightly: /^fire-list-night-\d{4}-\d\d-\d\d\.pdf$/,
};
const isLeftOver = /^fire-list-.*\.partial$/;
// The start of the program has other things to do, and a folder that is gone is not asked for every second.
const firstAfterSeconds = 45;
const againAfterSeconds = 300;

/** Copies of the fire list on disk, for the day the power is off: one an hour, one a night, the last few of each. */
export function createListCopies(
  deps: Pick<OfficeDeps, 'host' | 'site' | 'settings' | 'translations' | 'paper'> & { whoIsHere: WhoIsHere },
) {
  const { host, translations } = deps;
  const folder = host.listsFolder;
  const now = () => toInstant(host.now());
  let notBefore: number | null = null;
  let isWriting = false;
  let isCleared = false;
  let isToRenew = false;
  let lastAt: Instant | null = null;
  let fault: ListCopies['fault'] = null;
  const done: Record<CopyKind, string> = { hourly: '', nightly: '' };

  /** The names of the copies of now: a new hour has a new one, and so has the night, which begins at closing time. */
  function dueNames(): Record<CopyKind, string> {
    const { timeZone } = deps.site.get();
    const day = siteDay(now(), timeZone);
    const time = siteTime(now(), timeZone, 'sv-SE');
    return {
      hourly: `fire-list-${day}-${time.slice(0, 2)}.pdf`,
      nightly: time >= deps.settings.get('closingTime') ? `fire-list-night-${day}.pdf` : done.nightly,
    };
  }

  async function write(kind: CopyKind, name: string): Promise<void> {
    const site = deps.site.get();
    const today = siteDay(now(), site.timeZone);
    const day = kind === 'nightly' ? nextDay(today) : today;
    const people = [...deps.whoIsHere.in(), ...deps.whoIsHere.expectedOn(day)];
    const { fonts } = await deps.paper();
    const { renderPeopleList } = await import('./list-paper.ts');
    const { listOfPeople } = await import('./list-content.ts');
    const pdf = await renderPeopleList(
      listOfPeople(people, kind, { site, madeAt: now() }, translations),
      fonts,
      translations,
    );
    await writeWholeFile(join(folder, name), (file) => file.writeFile(pdf));
  }

  async function prune(how: 'old' | 'all' | 'all-but-new'): Promise<void> {
    const files = await readdir(folder).catch((): string[] => []);
    const old = (Object.keys(kept) as CopyKind[]).flatMap((kind) => {
      const copies = files.filter((file) => isCopy[kind].test(file)).toSorted();
      if (how === 'all-but-new') return copies.filter((file) => file !== done[kind]);
      return how === 'old' ? copies.slice(0, -kept[kind]) : copies;
    });
    const leftOvers = files.filter((file) => isLeftOver.test(file));
    for (const file of [...old, ...leftOvers]) await rm(join(folder, file), { force: true });
  }

  async function bringUpToDate(isOn: boolean, renews: boolean): Promise<void> {
    if (renews) done.hourly = done.nightly = '';
    await prune(isOn ? 'old' : 'all');
    isCleared = !isOn;
    if (!isOn) {
      done.hourly = done.nightly = '';
      lastAt = null;
      return;
    }
    const due = dueNames();
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    for (const kind of ['hourly', 'nightly'] as const) {
      if (due[kind] === done[kind]) continue;
      await write(kind, due[kind]);
      done[kind] = due[kind];
      lastAt = now();
    }
    await prune(renews ? 'all-but-new' : 'old');
  }

  function noteFault(error: unknown): void {
    const code = codeOf(error);
    host.log.error('copy of the fire list', { code });
    fault = { at: now(), code };
    notBefore = host.now().getTime() + againAfterSeconds * 1000;
    host.emit('rollCall.changed');
  }

  return {
    state: (): ListCopies => ({ on: deps.settings.get('copiesOfLists'), lastAt, fault }),

    /** Somebody was erased who can be on them: they are written anew, and the earlier ones go. */
    renew: (): void => void (isToRenew = true),

    async tick(): Promise<void> {
      const at = host.now().getTime();
      notBefore ??= at + firstAfterSeconds * 1000;
      if (at < notBefore || isWriting) return;
      const isOn = deps.settings.get('copiesOfLists');
      const due = dueNames();
      const isUpToDate = isOn ? due.hourly === done.hourly && due.nightly === done.nightly : isCleared;
      if (isUpToDate && !isToRenew) return;
      isWriting = true;
      const renews = isToRenew;
      isToRenew = false;
      try {
        await bringUpToDate(isOn, renews);
        const hadFault = fault !== null;
        fault = null;
        if (hadFault) host.emit('rollCall.changed');
      } catch (error) {
        isToRenew ||= renews;
        noteFault(error);
      } finally {
        isWriting = false;
      }
    },
  };
}

function codeOf(error: unknown): NonNullable<ListCopies['fault']>['code'] {
  if (error instanceof AppError && (error.code === 'disk-full' || error.code === 'cannot-write-file'))
    return error.code;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  return /^E[A-Z]+$/.test(code) ? 'cannot-write-file' : 'internal';
}
