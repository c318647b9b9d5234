import type { RecordsPlace } from './report-records.ts';
import { reportRecords } from './report-records.ts';

/** Days of the records below. */
export const termDays = { first: '2026-09-01', last: '2026-11-20' };

const day = (index: number) => new Date(Date.parse('2026-09-01T08:00:00.000Z') + index * 86_400_000);
const at = (index: number, minutes = 0) =>
  new Date(day(index % 80).getTime() + ((index * 7 + minutes) % 480) * 60_000).toISOString();

/** A term as a nursery might have had it: the counts are chosen, the rest follows from them. */
export function writeTerm(place: RecordsPlace): void {
  const records = reportRecords(place);
  records.addVersion(2, '2026-10-05T07:00:00.000Z', true);
  const visits = { 'Parent or carer': 148, Contractor: 23, Professional: 17, Volunteer: 9, Delivery: 3 };
  Object.entries(visits).forEach(([category, count], offset) => {
    for (let index = 0; index < count; index++) {
      const when = at(index * (offset > 0 ? 3 : 1) + offset * 3, offset);
      const inForce = when < '2026-10-05T07:00:00.000Z' ? 1 : 2;
      // Some came after that day with no more than an agreement to the first version.
      const agreedTo = category === 'Professional' && when > '2026-10-06' && index % 2 === 0 ? 1 : inForce;
      records.addVisit({ at: when, category, agreedTo });
    }
  });
  const challenges = [
    { count: 14, seen: ['phone-in-use'], outcomes: ['device-put-away'] },
    { count: 6, seen: ['no-badge'], outcomes: ['badge-fixed'] },
    { count: 5, seen: ['phone-in-use', 'photo-or-video'], outcomes: ['device-put-away', 'inform-dsl'] },
    { count: 2, seen: ['elsewhere', 'unknown-person'], outcomes: ['escorted'] },
    { count: 1, seen: ['watch-in-use'], outcomes: ['asked-to-leave', 'inform-dsl'] },
  ] as const;
  challenges.forEach(({ count, seen, outcomes }, kind) => {
    for (let index = 0; index < count; index++) {
      records.addChallenge({ at: at(index * 5 + kind), seen, outcomes });
    }
  });
  records.addChallenge({ at: at(3), seen: ['other'], outcomes: ['false-alarm'], withdrawn: true });
  for (let index = 0; index < 9; index++) {
    const when = at(index * 8);
    const later = (minutes: number) => new Date(Date.parse(when) + minutes * 60_000).toISOString();
    records.addIncident({
      at: when,
      category: index < 6 ? 'device-in-use' : 'pictures-of-children',
      entries: [
        { kind: 'seen', at: later(6 + index * 4) },
        { kind: 'in-hand', at: later(90) },
        ...(index < 7 ? [{ kind: 'closed' as const, at: later(2000) }] : []),
      ],
    });
  }
  for (let index = 0; index < 8; index++) {
    const reason = index < 6 ? 'medical' : 'interpreter';
    records.addException({ reason, from: '2026-09-10', until: '2026-12-18' });
  }
  const { db, idOf, services } = place;
  const { id: site, entranceId } = services.site.get();
  db.prepare(
    `INSERT INTO policy_review VALUES (?, ?, '2026-10-01', 'CANARY Reviewer', 'new-version', 'CANARY', '2027-09-30',
       '2026-10-01T09:00:00.000Z', ?)`,
  ).run(crypto.randomUUID(), site, idOf('dsl'));
  db.prepare(
    `INSERT INTO policy_trigger VALUES (?, ?, 'technical-change', '2026-09-22', 'CANARY', '2026-09-22T09:00:00.000Z', ?)`,
  ).run(crypto.randomUUID(), site, idOf('dsl'));
  for (let index = 0; index < 55; index++) {
    const from = day(Math.floor(index * 1.4))
      .toISOString()
      .replace('T08', 'T06');
    const to = from.replace('T06:00', index % 9 === 0 ? 'T15:40' : 'T17:15');
    db.prepare('INSERT INTO sign_shown VALUES (?, ?, ?, ?)').run(crypto.randomUUID(), entranceId, from, to);
  }
}
