import type { SetUpApp } from './set-up-app.ts';
import { testReport } from './incidents.ts';

/**
 * Signs somebody in with everything that a visit can have, each text with `mark` in it; challenges them, reports a breach
 * and signs them out. Everybody must have unlocked.
 */
export async function makeFullVisit(porchlight: SetUpApp, mark: string) {
  const { db, must } = porchlight;
  const expected = await must('office', 'expected.add', {
    name: `Name ${mark}`,
    organisation: `Organisation ${mark}`,
    categoryId: porchlight.categoryId('visitor'),
    host: { text: `Host ${mark}` },
    purpose: `Purpose ${mark}`,
    day: porchlight.state.now.toISOString().slice(0, 10),
    time: '',
    group: '',
    members: [],
  });
  const { visitId, badgeNumber } = await porchlight.signIn({
    name: `Name ${mark}`,
    organisation: `Organisation ${mark}`,
    host: { text: `Host ${mark}` },
    expectedId: expected.id,
    details: { purpose: `Purpose ${mark}`, vehicle: '', contact: `Contact ${mark}`, leaving: '' },
    devices: [{ kind: 'phone', handling: 'bag' }],
  });
  db.prepare('UPDATE visit SET contact = ?, vehicle = ? WHERE id = ?').run(
    `Contact ${mark}`,
    `Car ${mark}`,
    visitId,
  );
  db.prepare('INSERT INTO visit_photo VALUES (?, ?)').run(visitId, Buffer.from(`photo ${mark} `.repeat(900)));
  db.prepare("INSERT INTO visit_child VALUES (?, 'late', ?, ?, ?)").run(
    visitId, `Child ${mark}`, `Room ${mark}`, `Reason ${mark}`,
  ); // prettier-ignore
  db.prepare(
    `INSERT INTO acknowledgement_signature SELECT id, json_array(?) FROM acknowledgement WHERE visit_id = ?`,
  ).run(`Signature ${mark} `.repeat(300), visitId);
  const challenge = await must('reception', 'challenges.record', {
    visitId,
    seen: ['phone-in-use'],
    place: `Place ${mark}`,
    outcomes: ['device-put-away'],
    note: `Note ${mark}`,
  });
  await must('reception', 'visits.signOutFor', { visitId });
  return { visitId, badgeNumber, challengeId: challenge.id, expectedId: expected.id };
}

/** Reports a breach to the safeguarding lead about a visit, and has it closed. Gives the file's id. */
export async function makeClosedIncident(porchlight: SetUpApp, mark: string, visitIds: string[]) {
  await porchlight.must('reception', 'incidents.report', {
    ...testReport,
    what: `What ${mark}`,
    happenedAt: porchlight.state.now.toISOString(),
    visitIds,
  });
  const [file] = await porchlight.must('dsl', 'incidents.list', {});
  if (!file) throw new Error('the report is not there');
  await porchlight.must('dsl', 'incidents.open', { incidentId: file.id });
  await addToIncident(porchlight, file.id, {
    kind: 'closed',
    outcome: `Outcome ${mark}`,
    debrief: 'Spoken with.',
    lessons: 'None.',
    changes: '',
    asksForReview: false,
  });
  return file.id;
}

export const addToIncident = (
  porchlight: SetUpApp,
  incidentId: string,
  entry: Parameters<typeof porchlight.must<'incidents.add'>>[2]['entry'],
) => porchlight.must('dsl', 'incidents.add', { incidentId, entry });

/** All rows of all tables that hold the word, as `table`. */
export function tablesWith(porchlight: SetUpApp, mark: string): string[] {
  const { db } = porchlight;
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name",
    )
    .pluck()
    .all();
  return tables.filter((table) =>
    db
      .prepare(`SELECT * FROM "${table}"`)
      .raw()
      .all()
      .some((row) => (row as unknown[]).some((cell) => String(cell).includes(mark))),
  );
}

/** Moves the clock on by days, to an hour after the nightly run, and lets it run. */
export async function passDays(porchlight: SetUpApp, days: number): Promise<void> {
  porchlight.pass(days * 24 * 60);
  await porchlight.app.tick();
  await porchlight.services.retentionRunner.idle();
}

/** Every row that holds the word, as JSON after its table's name. */
export function rowsWith(porchlight: SetUpApp, mark: string): string[] {
  return tablesWith(porchlight, mark).flatMap((table) =>
    porchlight.db
      .prepare(`SELECT * FROM "${table}"`)
      .raw()
      .all()
      .map((row) => `${table} ${(row as unknown[]).map(String).join(' | ')}`)
      .filter((row) => row.includes(mark)),
  );
}
