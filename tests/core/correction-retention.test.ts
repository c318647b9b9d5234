import { beforeEach, describe, expect, it } from 'vitest';
import { passDays, rowsWith, tablesWith } from '../support/kept-records.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlockAll();
});

/** A visit that is over, whose name was corrected so many days later. */
async function corrected(name: string, later: string, days: number): Promise<string> {
  const { visitId } = await porchlight.signIn({ name });
  await porchlight.must('reception', 'visits.signOutFor', { visitId });
  await passDays(porchlight, days);
  await porchlight.unlockAll();
  await porchlight.must('office', 'log.correct', { visitId, reason: 'As the visitor says', name: later });
  return visitId;
}

describe('an earlier name', () => {
  it('goes from the journal with its visit, however late it was corrected', async () => {
    await corrected('Perpetua Hollins', 'Perpetua Hollis', 900);
    expect(tablesWith(porchlight, 'Hollins')).toEqual(['journal_detail', 'visit_correction']);
    await passDays(porchlight, 200);
    expect(tablesWith(porchlight, 'Perpetua')).toEqual([]);
    await porchlight.unlockAll();
    expect(await porchlight.must('dsl', 'journal.check', {})).toMatchObject({ intact: true });
  });

  it('stays while another visit of the visitor is held, and goes with the hold', async () => {
    const first = await corrected('Perpetua Hollins', 'Perpetua Hollis', 1);
    const { visitId } = await porchlight.signIn({ name: 'Somebody Else' });
    await porchlight.must('reception', 'visits.signOutFor', { visitId });
    // Who has a pass is the same visitor at every visit.
    porchlight.db
      .prepare('UPDATE visit SET visitor_id = (SELECT visitor_id FROM visit WHERE id = ?) WHERE id = ?')
      .run(first, visitId);
    const { id: holdId } = await porchlight.must('head', 'holds.put', {
      subject: { kind: 'visit', visitId },
      reason: 'Letter of claim',
    });
    const before = rowsWith(porchlight, 'Hollins');
    expect(before).toHaveLength(2);
    await passDays(porchlight, 4000);
    expect(rowsWith(porchlight, 'Hollins')).toEqual(before);
    await porchlight.unlockAll();
    await porchlight.must('head', 'holds.lift', { holdId, reason: 'Settled' });
    await passDays(porchlight, 1);
    expect(tablesWith(porchlight, 'Perpetua')).toEqual([]);
  });
});
