import type { Alert, NewAlert, TriedName } from '../../../shared/domain/alerts.ts';
import type { AlertId, StaffId } from '../../../shared/domain/ids.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { AlertMatches } from './alert-matches.ts';
import { namesOf } from './alert-matches.ts';
import type { AlertRepository } from './alert-repository.ts';
import { matchThreshold } from './matching/name-score.ts';

/** Whoever tries a name is also shown what is a little alike, so as to see where the line is drawn. */
const nearlyAlike = 0.3;
const mostTried = 5;

/** The people to look out for, as those who may write alerts see them. */
export function createAlertService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: AlertRepository;
  matches: AlertMatches;
  journal: Journal;
}) {
  const { db, host, repository, journal, matches } = deps;
  const now = () => toInstant(host.now());

  // What an alert says stays out of the journal: its id is enough to find it.
  function write(action: string, id: AlertId, staffId: StaffId, change: () => boolean): void {
    db.transaction(() => {
      if (!change()) throw new AppError('not-found');
      journal.append({ actor: staffId, action, subject: id, details: {} });
    }).immediate();
    matches.forget();
    host.emit('alerts.changed');
  }

  return {
    /** Those that hold first, of these those that are due for review. */
    list(): Alert[] {
      const today = siteDay(now(), deps.site.get().timeZone);
      return repository
        .all()
        .map((alert) => ({ ...alert, reviewDue: alert.active && alert.reviewOn <= today }))
        .toSorted((a, b) => Number(b.active) - Number(a.active) || Number(b.reviewDue) - Number(a.reviewDue));
    },

    add(alert: NewAlert, staffId: StaffId): AlertId {
      const id = newId<AlertId>();
      const siteId = deps.site.get().id;
      write('alert.added', id, staffId, () => {
        repository.insert(alert, { id, siteId, staffId, at: now() });
        return true;
      });
      return id;
    },

    change(id: AlertId, alert: NewAlert, staffId: StaffId): void {
      write('alert.changed', id, staffId, () => repository.change(alert, { id, staffId, at: now() }));
    },

    setActive(id: AlertId, active: boolean, staffId: StaffId): void {
      const action = active ? 'alert.switched-on' : 'alert.switched-off';
      write(action, id, staffId, () => repository.setActive(id, active));
    },

    /** Whether a typed name would be a possible match of an alert that holds, and how alike the two are. */
    try: (name: string): TriedName[] =>
      matches
        .scores(name)
        .filter(({ score }) => score >= nearlyAlike)
        .slice(0, mostTried)
        .map(({ alert, score }) => ({ names: namesOf(alert), score, matches: score >= matchThreshold })),
  };
}
