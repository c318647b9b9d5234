import type { HelpCall } from '../../../shared/domain/help.ts';
import { unansweredAfterSeconds } from '../../../shared/domain/help.ts';
import type { HelpCallId, StaffId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/roles.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { HelpRecord, HelpRepository, RecordedKind } from './help-repository.ts';

/**
 * A call from the door that nobody answered is not shown for longer than this: by then the visitor has found another way.
 * All others wait for as long as it takes.
 */
const shownForMinutes = 15;

/** Who may answer what; a kind that is not here, anybody who may answer at all. */
const answeredOnlyBy: Partial<Record<RecordedKind, Role>> = { dsl: 'dsl', head: 'head' };

/** Calls that ring on every open staff view, until somebody answers. */
export function createHelpService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  settings: SettingsService;
  repository: HelpRepository;
  /** Whether a safeguarding lead or deputy can unlock the staff view. */
  leadCanUnlock: () => boolean;
  journal: Journal;
}) {
  const { db, host, repository, journal } = deps;
  const minutesAgo = (minutes: number) => toInstant(new Date(host.now().getTime() - minutes * 60_000));
  const isUnanswered = (at: Instant) =>
    (host.now().getTime() - Date.parse(at)) / 1000 >= unansweredAfterSeconds;

  /** Since when a report, or the call about it, may wait for the lead alone. */
  const unreadSince = () => minutesAgo(deps.settings.get('incidentUnseenMinutes'));

  /** Where there is no lead to answer, an administrator does: about an alert or a challenge, never about a report. */
  function mayAnswer({ kind, aboutIncident }: HelpRecord, role: Role): boolean {
    const only = answeredOnlyBy[kind];
    if (only === undefined || only === role) return true;
    return role === 'admin' && kind === 'dsl' && !aboutIncident && !deps.leadCanUnlock();
  }

  function toCall(record: HelpRecord, viewer: { role: Role } | null): HelpCall {
    const { id, kind, at, by, place } = record;
    const isForDeputy = kind === 'dsl' && at <= unreadSince();
    const unanswered = isUnanswered(at);
    const may = viewer !== null && mayAnswer(record, viewer.role);
    return { id, kind: isForDeputy ? 'deputy' : kind, at, by, place, mayAnswer: may, unanswered };
  }

  const waitingNow = (viewer: { role: Role } | null = null) =>
    repository.waiting(minutesAgo(shownForMinutes), unreadSince()).map((record) => toCall(record, viewer));

  // How each call stands, as the windows were last told: the clock alone can change it.
  const standing = () =>
    new Set(waitingNow().map(({ id, kind, unanswered }) => `${kind} ${unanswered} ${id}`));
  let told = new Set<string>();

  function tell(): void {
    const now = standing();
    // That there is something for the head alone shows on nobody else's screen, a window's flash included.
    const isNewToAll = [...now].some((line) => !told.has(line) && !line.startsWith('head '));
    told = now;
    host.emit('help.changed');
    if (isNewToAll) host.alertStaff();
  }

  function call(kind: RecordedKind, subject: string, staffId: StaffId | null, place: string): HelpCallId {
    const id = newId<HelpCallId>();
    const at = toInstant(host.now());
    const { entranceId } = deps.site.get();
    db.transaction(() => {
      repository.insert({ id, entranceId, kind, subject, staffId, place, at });
      const actor = staffId ?? (kind === 'door' ? 'door' : 'system');
      journal.append({ actor, action: 'help.asked', subject: id, details: { kind } });
    }).immediate();
    tell();
    return id;
  }

  function answer(id: HelpCallId, staffId: StaffId): void {
    db.transaction(() => {
      const answered = { id, staffId, at: toInstant(host.now()), unreadSince: unreadSince() };
      if (!repository.answer(answered)) throw new AppError('already-done');
      journal.append({ actor: staffId, action: 'help.answered', subject: id, details: {} });
    }).immediate();
  }

  return {
    /** A visitor asks for a member of staff. A second touch joins a call of the last minute; a later one rings anew. */
    ask(): HelpCallId {
      const earlier = waitingNow().findLast(({ kind, unanswered }) => kind === 'door' && !unanswered);
      return earlier ? earlier.id : call('door', '', null, '');
    },
    /** A colleague needs help with a challenge. */
    call: (place: string, staffId: StaffId): HelpCallId => call('staff', '', staffId, place),
    /**
     * Calls the safeguarding lead; after the minutes of the settings, the deputy in the lead's stead.
     *
     * @param subject the incident, or the answer to a match, that it is about
     */
    callDsl: (subject: string): HelpCallId => call('dsl', subject, null, ''),
    /** Calls the head or proprietor. Nobody else is told. */
    callHead: (subject: string): HelpCallId => call('head', subject, null, ''),
    /** Whoever has begun to see to the matter has answered the calls about it; there may be none. */
    answeredFor(subject: string, staffId: StaffId): void {
      const ids = repository.waitingAbout(subject);
      for (const id of ids) answer(id, staffId);
      if (ids.length > 0) tell();
    },
    state(id: HelpCallId): { answered: boolean; unanswered: boolean } {
      const record = repository.find(id);
      if (!record) throw new AppError('not-found');
      const answered = record.answeredAt !== null;
      return { answered, unanswered: !answered && isUnanswered(record.at) };
    },
    /** Oldest first. `viewer` is who has unlocked the view that asks, or null while it is locked. */
    waiting: (viewer: { role: Role } | null): HelpCall[] =>
      waitingNow(viewer).filter(({ kind }) => kind !== 'head' || viewer?.role === 'head'),
    answer(id: HelpCallId, staff: { staffId: StaffId; role: Role }): void {
      const record = repository.find(id);
      if (!record) throw new AppError('not-found');
      if (!mayAnswer(record, staff.role)) throw new AppError('not-permitted');
      answer(id, staff.staffId);
      tell();
    },
    /** Says so when the clock alone changed something: nobody came, or the deputy is called. */
    tick(): void {
      const now = standing();
      if (now.size !== told.size || [...now].some((line) => !told.has(line))) tell();
    },
  };
}
export type HelpService = ReturnType<typeof createHelpService>;
