import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import { testReport } from '../support/incidents.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { withoutTriggers } from '../support/tables.ts';

let porchlight: SetUpApp;
let visits: string[];
beforeEach(async () => {
  porchlight = await createSetUpApp();
  for (const role of ['reception', 'dsl', 'admin'] as const) await porchlight.unlock(role);
  visits = [];
  for (let count = 0; count < 3; count++) visits.push((await porchlight.signIn()).visitId);
  const [first = '', second = ''] = visits;
  await porchlight.must('reception', 'incidents.report', { ...testReport, visitIds: [first] });
  await porchlight.must('reception', 'incidents.report', { ...testReport, recipient: 'head' });
  const [incident] = await porchlight.must('dsl', 'incidents.list', {});
  const incidentId = incident?.id ?? '';
  await porchlight.must('dsl', 'incidents.open', { incidentId });
  const add = (entry: CallRequest<'incidents.add'>['entry']) =>
    porchlight.must('dsl', 'incidents.add', { incidentId, entry });
  await add({ kind: 'note', text: 'Spoke to the room leader.' });
  await add({ kind: 'visits', visitIds: [second] });
});

const isIntact = async () => (await porchlight.must('admin', 'journal.check', {})).intact;
const tamper = (sql: string) => withoutTriggers(porchlight.db, sql);
/** Another letter or digit in place of the last. */
const oneByte = (column: string) =>
  `${column} = substr(${column}, 1, length(${column}) - 1) ||
    CASE substr(${column}, -1) WHEN '0' THEN '1' ELSE '0' END`;

describe('what the journal proves of incidents', () => {
  it('is that they are as they were written', async () => {
    expect(await isIntact()).toBe(true);
  });

  it.each([
    [
      'an entry’s text',
      `UPDATE incident_entry SET body = replace(body, 'leader', 'Leader') WHERE kind = 'note'`,
    ],
    ['the report', `UPDATE incident_entry SET body = replace(body, 'fence', 'hedge') WHERE seq = 1`],
    ['an entry’s time', `UPDATE incident_entry SET ${oneByte('at')} WHERE kind = 'seen'`],
    ['an entry’s author', `UPDATE incident_entry SET ${oneByte('staff_id')} WHERE kind = 'note'`],
    ['an entry’s id', `UPDATE incident_entry SET ${oneByte('id')} WHERE kind = 'note'`],
    ['an entry’s kind', `UPDATE incident_entry SET kind = 'in-hand' WHERE kind = 'seen'`],
    ['the order', `UPDATE incident_entry SET seq = 9 WHERE kind = 'note'`],
    ['the place', `UPDATE incident SET ${oneByte('place')} WHERE number = 1`],
    ['the time it happened', `UPDATE incident SET ${oneByte('happened_at')}`],
    ['the reporter', `UPDATE incident SET ${oneByte('reported_by')}`],
    ['the category', `UPDATE incident SET category = 'other'`],
    ['the number', 'UPDATE incident SET number = number + 1'],
    ['its reader', `UPDATE incident SET recipient = 'dsl', number = 2 WHERE recipient = 'head'`],
    ['a visit', `UPDATE incident_visit SET ${oneByte('visit_id')}`],
  ])('breaks with a change of %s', async (_, sql) => {
    tamper(sql);
    expect(await isIntact()).toBe(false);
  });

  it.each([
    ['an entry', `DELETE FROM incident_entry WHERE kind = 'note'`],
    ['the last entry', `DELETE FROM incident_entry WHERE kind = 'visits'`],
    [
      'a file',
      `DELETE FROM incident_entry WHERE incident_id = (SELECT id FROM incident WHERE recipient = 'head');
      DELETE FROM incident WHERE recipient = 'head'`,
    ],
    ['the head of a file', `DELETE FROM incident WHERE recipient = 'head'`],
    ['all of them', 'DELETE FROM incident_entry; DELETE FROM incident; DELETE FROM incident_visit'],
    [
      'what the journal says of them',
      `UPDATE journal_detail SET salt = NULL, details = NULL
      WHERE seq IN (SELECT seq FROM journal WHERE action = 'incident.added')`,
    ],
  ])('breaks with the removal of %s', async (_, sql) => {
    tamper(sql);
    expect(await isIntact()).toBe(false);
  });

  it('breaks with an entry, a file or a visit that was put in', async () => {
    const copy = `INSERT INTO incident_entry SELECT 'x', incident_id, 99, at, staff_id, kind, body
      FROM incident_entry WHERE kind = 'note'`;
    const file = `INSERT INTO incident SELECT 'x', site_id, 99, recipient, category, place, happened_at, NULL,
      reported_by, reported_at FROM incident WHERE recipient = 'head'`;
    const visit = `INSERT INTO incident_visit SELECT incident_id, '${visits[2]}' FROM incident_visit LIMIT 1`;
    for (const sql of [copy, file, visit]) {
      tamper(`SAVEPOINT trial; ${sql}`);
      expect(await isIntact()).toBe(false);
      porchlight.db.exec('ROLLBACK TO trial; RELEASE trial');
      expect(await isIntact()).toBe(true);
    }
  });
});
