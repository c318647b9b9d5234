import { beforeEach, expect, it } from 'vitest';
import { newId } from '../../electron/core/ids.ts';
import { makeFullVisit, passDays, tablesWith } from '../support/kept-records.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

it('words of the office that may name a visitor go when the names in the log do', async () => {
  const { must, db } = porchlight;
  const { visitId } = await makeFullVisit(porchlight, 'Osgodby');
  await must('office', 'log.saveFilter', { name: 'Days', filter: { first: '2026-11-01' } });
  for (const filter of [{ words: 'quillfeather' }, { organisation: 'quillfeather' }]) {
    await must('office', 'log.saveFilter', { name: `Quillfeather ${Object.keys(filter)[0]}`, filter });
  }
  const subject = { kind: 'visit', visitId } as const;
  const { id: holdId } = await must('head', 'holds.put', { subject, reason: 'A letter of Quillfeather' });
  await must('head', 'holds.lift', { holdId, reason: 'Quillfeather has settled' });
  const { id } = await must('reception', 'rollCall.start', { mode: 'evacuate', drill: false });
  await must('reception', 'rollCall.stop', { id, why: 'Quillfeather leant on it' });
  db.prepare("UPDATE roll_call SET spooler_said = 'Quillfeather.pdf'").run();
  db.prepare(
    `INSERT INTO log_import (id, site_id, file_name, sha256, visits, imported_by, imported_at, arriving)
     SELECT ?, id, 'Quillfeather.csv', ?, 1, ?, ?, 0 FROM site`,
  ).run(newId(), 'a'.repeat(64), porchlight.idOf('office'), porchlight.state.now.toISOString());

  await passDays(porchlight, 1094.8);
  expect(tablesWith(porchlight, 'uillfeather')).toEqual(
    expect.arrayContaining(['legal_hold', 'log_import', 'roll_call', 'saved_filter']),
  );
  await passDays(porchlight, 1.2);
  expect(tablesWith(porchlight, 'uillfeather')).toEqual([]);
  await porchlight.unlockAll();
  expect(await must('office', 'log.savedFilters', {})).toMatchObject([{ name: 'Days' }]);
  expect(await must('office', 'holds.list', {})).toMatchObject([{ reason: '—', lifted: { reason: '—' } }]);
  expect(await must('reception', 'rollCall.past', {})).toMatchObject([{ endedAs: 'mistake', why: '—' }]);
});

it('what the office wrote of what is held stays', async () => {
  const { visitId } = await makeFullVisit(porchlight, 'Osgodby');
  const subject = { kind: 'visit', visitId } as const;
  await porchlight.must('head', 'holds.put', { subject, reason: 'A letter of Quillfeather' });
  await passDays(porchlight, 4000);
  expect(tablesWith(porchlight, 'Quillfeather')).toContain('legal_hold');
});

it('photo, contact and child of a visit that nobody closed go as if it had ended when it was to', async () => {
  const { visitId } = await makeFullVisit(porchlight, 'Quillfeather');
  porchlight.db
    .prepare(
      'UPDATE visit SET signed_out_at = NULL, signed_out_by = NULL, signed_out_staff_id = NULL WHERE id = ?',
    )
    .run(visitId);
  await passDays(porchlight, 100);
  const count = (from: string) => porchlight.db.prepare(`SELECT count(*) FROM ${from}`).pluck().get();
  expect(count('visit_photo')).toBe(0);
  expect(count('visit_child')).toBe(0);
  expect(count("visit WHERE contact <> ''")).toBe(0);
  expect(count("visitor WHERE name = 'Name Quillfeather'")).toBe(1);
});
