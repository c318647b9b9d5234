import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../electron/core/ids.ts';
import type { CallRequest } from '../../shared/contract.ts';
import { eventAudiences } from '../../shared/events.ts';
import type { Recipient } from '../../shared/domain/incidents.ts';
import { recipients } from '../../shared/domain/incidents.ts';
import type { Role } from '../../shared/roles.ts';
import { roles } from '../../shared/roles.ts';
import type { Stage } from '../contract/lines.ts';
import { lines, setStage } from '../contract/lines.ts';
import { textOf } from '../paper/pdf.ts';
import { temporaryFolder } from '../support/test-host.ts';

// A word for each reader's report that stands nowhere else, and the other things that nobody else may learn of it.
const canaries = { dsl: 'Zirkonfalter', head: 'Opalschwalbe' } as const;
// The numbers go on from these, which nothing else has.
const lastNumbers = { dsl: 7_310_042, head: 8_420_153 } as const;
const category = 'illegal-content';

interface Said {
  role: Role;
  call: string;
  /** The answer, and the file that came of it, as text. */
  text: string;
}

const folder = temporaryFolder();
const file = join(folder.path, 'saved');
let stage: Stage;
const ids: Record<Recipient, string> = { dsl: '', head: '' };
const said: Said[] = [];

/** A report with the word in every field that takes text, through every state of its file. */
async function fill(recipient: Recipient): Promise<void> {
  const { must, db } = stage.porchlight;
  const word = canaries[recipient];
  db.prepare(
    `INSERT INTO incident SELECT ?, site_id, ?, ?, 'other', '', happened_at, NULL, reported_by, reported_at
     FROM incident WHERE recipient = 'dsl' LIMIT 1`,
  ).run(newId(), lastNumbers[recipient], recipient);
  const { visitIds } = stage.inputs['incidents.report'];
  const texts = { what: word, place: word, present: word, done: word };
  const happenedAt = '2026-11-20T08:40:00.000Z';
  const report = {
    recipient,
    category,
    happenedAt,
    device: null,
    visitIds,
    challengeId: null,
    ...texts,
  } as const;
  await must('reception', 'incidents.report', { ...report, visitIds: [...visitIds] });
  const list = await must(recipient, 'incidents.list', {});
  const incidentId = list.find(({ number }) => number === lastNumbers[recipient] + 1)?.id ?? '';
  ids[recipient] = incidentId;
  const { entries } = await must(recipient, 'incidents.open', { incidentId });
  const closing = { outcome: word, debrief: word, lessons: word, changes: word, asksForReview: true };
  const added: CallRequest<'incidents.add'>['entry'][] = [
    { kind: 'note', text: word },
    { kind: 'correction', of: entries[0]?.id ?? '', text: word },
    { kind: 'in-hand' },
    { kind: 'step', step: 'lado', done: true, note: word },
    { kind: 'hold', on: true, reason: word },
    { kind: 'closed', ...closing },
    { kind: 'reopened', reason: word },
  ];
  for (const entry of added) await must(recipient, 'incidents.add', { incidentId, entry });
}

/** The window of a role, unlocked by its person, whatever an earlier call made of it. */
async function unlocked(role: Role): Promise<void> {
  const session = await stage.porchlight.must(role, 'staff.session', {});
  if (session?.role !== role) await stage.porchlight.unlock(role);
}

async function saved(): Promise<string> {
  if (!existsSync(file)) return '';
  const bytes = readFileSync(file);
  rmSync(file);
  return bytes.subarray(0, 4).toString() === '%PDF' ? textOf(bytes) : bytes.toString();
}

async function makeEveryCall(role: Role): Promise<void> {
  const { app, state } = stage.porchlight;
  for (const { name, audience } of lines) {
    const input = stage.inputs[name];
    const inputs =
      typeof input === 'object' && 'incidentId' in input
        ? recipients.map((recipient) => ({ ...input, incidentId: ids[recipient] }))
        : [input];
    for (const each of inputs) {
      await unlocked(role);
      state.saveFile = file;
      const clientId = audience === 'staff' ? role : audience;
      const result = await app.dispatch({ clientId, audience }, name, each);
      said.push({ role, call: name, text: JSON.stringify(result) + (await saved()) });
    }
  }
}

beforeAll(async () => {
  stage = await setStage();
  for (const recipient of recipients) await fill(recipient);
  for (const role of roles) await makeEveryCall(role);
  await stage.porchlight.app.tick();
}, 120_000);
afterAll(() => folder.remove());

/** What would give a report away. */
const secretsOf = (recipient: Recipient) => [
  new RegExp(canaries[recipient], 'i'),
  new RegExp(`\\b${lastNumbers[recipient] + 1}\\b`),
  new RegExp(ids[recipient]),
];
const telling = (recipient: Recipient) => (text: string) =>
  secretsOf(recipient).some((secret) => secret.test(text));

describe('what stands in an incident', () => {
  it('reaches its reader, so that this test could fail', () => {
    for (const recipient of recipients) {
      const own = said.filter(({ role, call }) => role === recipient && call === 'incidents.open');
      expect(own.filter(({ text }) => telling(recipient)(text))).toHaveLength(1);
    }
    // Calls of every kind went well, with files among them.
    const wentWell = (call: string) =>
      said.some((each) => each.call === call && each.text.startsWith('{"ok":true'));
    for (const call of [
      'exports.save',
      'settings.show',
      'challenges.recent',
      'visits.onSite',
      'help.waiting',
    ]) {
      expect(wentWell(call), call).toBe(true);
    }
    expect(
      said.find(({ call, text }) => call === 'exports.save' && text.includes('Badge number')),
    ).toBeDefined();
  });

  it.each(recipients)('for the %s reaches no other role by any call, error or file', (recipient) => {
    // A visit's page names the files it is in to those who read them.
    const isReaders = ({ role, call }: Said) =>
      role === recipient && (call.startsWith('incidents.') || call === 'log.visit');
    const leaks = said.filter((each) => !isReaders(each) && telling(recipient)(each.text));
    expect(leaks.map(({ role, call }) => `${role} ${call}`)).toEqual([]);
  });

  it('tells its category to nobody but a reader', () => {
    // Figures count by category, without a name or a number of a report.
    const isAllowed = ({ role, call }: Said) =>
      call === 'reports.figures' || ((role === 'dsl' || role === 'head') && call.startsWith('incidents.'));
    const leaks = said.filter((each) => each.text.includes(category) && !isAllowed(each));
    expect(leaks.map(({ role, call }) => `${role} ${call}`)).toEqual([]);
  });

  it('is in no event, no log line, no file name and on no paper', async () => {
    const { state } = stage.porchlight;
    const known = Object.keys(eventAudiences);
    expect(state.events.filter((event) => !known.includes(event))).toEqual([]);
    const papers = state.printed.map(({ pdf }) => textOf(pdf));
    const titles = state.printed.map(({ title }) => title);
    for (const recipient of recipients) {
      const all = [...state.logged, ...state.opened, ...titles, ...papers];
      expect(all.filter(telling(recipient))).toEqual([]);
    }
  });

  it('is in no table but those of incidents; elsewhere there is at most the id of a file', () => {
    const { db } = stage.porchlight;
    const tables = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all();
    expect(tables).toContain('journal_detail');
    for (const table of tables.filter(
      (name) => !['incident', 'incident_entry', 'incident_visit'].includes(name),
    )) {
      const rows = JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all());
      for (const recipient of recipients) {
        const [word, number, id] = secretsOf(recipient);
        expect(rows, table).not.toMatch(word ?? '');
        expect(rows, table).not.toMatch(number ?? '');
        if (!['journal', 'help_call'].includes(table)) expect(rows, table).not.toMatch(id ?? '');
      }
      if (!['category', 'setting'].includes(table)) expect(rows, table).not.toContain(category);
    }
  });

  it('is not quoted by a bug either', async () => {
    const { db, call, state } = stage.porchlight;
    const word = canaries.dsl;
    db.exec(`CREATE TEMP TRIGGER bug BEFORE INSERT ON incident_entry
      BEGIN SELECT RAISE(ABORT, 'cannot store ${word}'); END`);
    await unlocked('reception');
    const report = { ...stage.inputs['incidents.report'], what: word, visitIds: [], challengeId: null };
    const internal = { ok: false, error: { code: 'internal', message: 'internal' } };
    expect(await call('reception', 'incidents.report', report)).toEqual(internal);
    const refused = await call('reception', 'incidents.report', { ...report, what: `${word}\u0007` });
    expect(JSON.stringify(refused)).not.toContain(word);
    expect(state.logged.filter((line) => line.includes(word))).toEqual([]);
  });
});
