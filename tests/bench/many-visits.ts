import type { Db } from '../../electron/core/db/open.ts';
import { createSearchIndex } from '../../electron/core/log/search-index.ts';
import type { VisitId } from '../../shared/domain/ids.ts';
import { createDice } from './dice.ts';
import { firstNames, lastNames, organisations } from './made-up-names.ts';

/** What a set-up site has, and visits refer to. */
interface Site {
  siteId: string;
  hosts: readonly string[];
  entrances: readonly string[];
  categories: readonly { id: string; name: string; pictogram: string; escort: string }[];
  staffId: string;
  policy: { id: string; sha256: string };
}

const batchSize = 20_000;
const years = 8;
const minute = 60_000;

/**
 * Fills the database of a set-up site with made-up visits of eight years, in the rows that the app writes for a visit but
 * for the journal: visitors, devices, acknowledgements, badges, and a challenge for one in fifty. The same in every run.
 * The last twenty are still here.
 *
 * @param db opened by the program on a site that was set up; its own visits stay
 * @param end where the eight years end, in milliseconds
 */
export function fillWithVisits(db: Db, count: number, end = Date.parse('2026-11-20T09:00:00.000Z')): void {
  addEntrance(db);
  const write = visitWriter(db, siteOf(db), count, end);
  // Nobody signs in meanwhile: a power cut costs a run of the bench.
  const [cache, synchronous] = [
    db.pragma('cache_size', { simple: true }),
    db.pragma('synchronous', { simple: true }),
  ];
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -400000');
  for (let first = 0; first < count; first += batchSize) {
    db.transaction(() => {
      for (let n = first; n < Math.min(count, first + batchSize); n += 1) write(n);
    }).immediate();
  }
  db.pragma(`cache_size = ${Number(cache)}`);
  db.pragma(`synchronous = ${Number(synchronous)}`);
  db.pragma('wal_checkpoint(TRUNCATE)');
}

function addEntrance(db: Db): void {
  db.prepare(`INSERT INTO entrance (id, site_id, name) SELECT ?, id, 'Side gate' FROM site`).run(idAt(0, 1));
}

function siteOf(db: Db): Site {
  const column = (sql: string) => db.prepare<[], string>(sql).pluck().all();
  const [siteId = ''] = column('SELECT id FROM site');
  const insertHost = db.prepare(
    `INSERT INTO staff_member (id, site_id, name, active, added_at) VALUES (?, ?, ?, 1, '2018-01-01T08:00:00.000Z')`,
  );
  for (let n = 0; n < 40; n += 1) {
    insertHost.run(idAt(0, 100 + n), siteId, `${firstNames[n * 2]} ${lastNames[n * 3]}`);
  }
  const [policy] = db
    .prepare<[], { id: string; sha256: string }>(
      `SELECT policy_version_id AS id, sha256 FROM policy_text WHERE language = 'en' AND tier = 'visitor' LIMIT 1`,
    )
    .all();
  if (!policy) throw new Error('the site is not set up');
  const staff = column('SELECT id FROM staff_member');
  return {
    siteId,
    policy,
    hosts: staff,
    staffId: staff[0] ?? '',
    entrances: column('SELECT id FROM entrance ORDER BY name'),
    categories: db
      .prepare<[], Site['categories'][number]>(
        `SELECT id, json_extract(names, '$.en') AS name, pictogram, iif(escort = 'staff', 'escorted', escort) AS escort
         FROM category ORDER BY position`,
      )
      .all(),
  };
}

/** A UUIDv7 of a moment, the nth of it. */
function idAt(milliseconds: number, n: number): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

function visitWriter(db: Db, site: Site, count: number, end: number): (n: number) => void {
  const index = createSearchIndex(db);
  const dice = createDice();
  const pick = <T>(list: readonly T[], slope: number) => list[Math.floor(dice() ** slope * list.length)] as T;
  /** The first of a list far oftener than the last, as hosts and organisations are. */
  const often = <T>(list: readonly T[]) => pick(list, 2);
  // With so few names, each would be commoner than names are: the commonest has three in a hundred.
  const nameOf = () => `${pick(firstNames, 1.3)} ${pick(lastNames, 1.3)}`;
  const insert = {
    visitor: db.prepare(
      'INSERT INTO visitor (id, site_id, name, organisation, created_at) VALUES (?, ?, ?, ?, ?)',
    ),
    visit: db.prepare(
      `INSERT INTO visit (id, site_id, entrance_id, visitor_id, category_id, category_name, pictogram, request_id, escort,
         escort_rule, host_id, host_text, badge_number, badge_token, signed_in_at, expected_out_at, signed_out_at,
         signed_out_by, signed_out_staff_id, purpose, log_key)
       VALUES (@id, @siteId, @entranceId, @visitorId, @categoryId, @name, @pictogram, @requestId, @escort,
         'escorted', @hostId, @hostText, @badgeNumber, @badgeToken, @at, @out, @signedOut, @by, @staffId, @purpose, @logKey)`,
    ),
    device: db.prepare(
      `INSERT INTO device_declaration (visit_id, device_kind, handling, accepted) VALUES (?, ?, ?, 1)`,
    ),
    acknowledgement: db.prepare(
      `INSERT INTO acknowledgement (id, visit_id, policy_version_id, tier, language, text_sha256, acknowledged_at, how, read_back)
       VALUES (?, ?, ?, 'visitor', 'en', ?, ?, 'tick', '[]')`,
    ),
    job: db.prepare(
      `INSERT INTO print_job (id, visit_id, copy, state, attempts, spooler_said, queued_at, sent_at)
       VALUES (?, ?, 1, 'sent', 1, 'request id is Badge-1 (1 file(s))', ?, ?)`,
    ),
    challenge: db.prepare(
      `INSERT INTO challenge (id, site_id, visit_id, staff_id, at, seen, place, outcomes, note, for_dsl)
       VALUES (?, ?, ?, ?, ?, '["no-badge"]', 'Corridor', '["badge-fixed"]', '', 0)`,
    ),
  };
  const step = (years * 365 * 24 * 60 * minute) / count;
  const visitors: string[] = [];

  function visitorAt(time: number, n: number, at: string): string {
    const again = visitors[Math.floor(dice() * visitors.length * 1.6)];
    if (again !== undefined) return again;
    const id = idAt(time, n);
    const organisation = dice() < 0.55 ? often(organisations) : '';
    insert.visitor.run(id, site.siteId, nameOf(), organisation, at);
    if (visitors.length < 3000) visitors.push(id);
    else if (dice() < 0.05) visitors[Math.floor(dice() * visitors.length)] = id;
    return id;
  }

  return (n) => {
    const time = Math.floor(end - (count - n) * step);
    const [id, at] = [idAt(time, n) as VisitId, new Date(time).toISOString()];
    const category = often(site.categories);
    const host = dice();
    const isHere = n >= count - 20;
    const by = isHere ? null : dice() < 0.8 ? 'visitor' : 'staff';
    const signedOut = isHere ? null : new Date(time + (10 + dice() * 300) * minute).toISOString();
    insert.visit.run({
      id,
      siteId: site.siteId,
      entranceId: dice() < 0.9 ? site.entrances[0] : site.entrances[1],
      visitorId: visitorAt(time, n, at),
      categoryId: category.id,
      name: category.name,
      pictogram: category.pictogram,
      requestId: id,
      escort: category.escort,
      hostId: host < 0.6 ? often(site.hosts) : null,
      hostText: host > 0.8 ? nameOf() : '',
      // Those who are here have numbers of their own.
      badgeNumber: isHere ? 100_000 + n : 1000 + Math.floor(dice() * 9000),
      badgeToken: `P${String(n).padStart(19, 'A')}`,
      at,
      out: new Date(time + 60 * minute).toISOString(),
      signedOut,
      by,
      staffId: by === 'staff' ? site.staffId : null,
      purpose: dice() < 0.3 ? 'Maintenance of the boiler' : '',
      logKey: index.nextKey(time),
    });
    insert.device.run(id, 'phone', dice() < 0.7 ? 'bag' : 'office');
    if (dice() < 0.93) insert.acknowledgement.run(id, id, site.policy.id, site.policy.sha256, at);
    if (dice() < 0.9) insert.job.run(id, id, at, at);
    if (dice() < 0.02) insert.challenge.run(id, site.siteId, id, site.staffId, at);
    index.put(id);
  };
}
