import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
let visitId: string;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  ({ visitId } = await porchlight.signIn({ name: 'Oduya Lindqvst', organisation: 'Penrose' }));
  await later(60);
});

/** Time locks the staff view, and somebody unlocks it again. */
async function later(minutes: number): Promise<void> {
  porchlight.pass(minutes);
  await porchlight.unlockAll();
}

const correct = (change: Partial<CallRequest<'log.correct'>>) =>
  porchlight.call('office', 'log.correct', { visitId, reason: 'As the visitor says', ...change });
const file = () => porchlight.must('office', 'log.visit', { visitId });
const words = async (text: string) =>
  (
    await porchlight.must('office', 'log.search', { filter: { words: text }, after: null, size: 10 })
  ).visits.map(({ name }) => name);
const signOut = () => porchlight.must('reception', 'visits.signOutFor', { visitId });
const iso = (time: string) => `2026-11-20T${time}:00.000Z`;
const fieldsOf = (result: Awaited<ReturnType<typeof correct>>) => (result.ok ? {} : result.error.fields);

describe('a correction', () => {
  it('changes the value, keeps the earlier one, and says who, when and why', async () => {
    expect(await correct({ name: 'Oduya Lindqvist' })).toMatchObject({ ok: true });
    const { name, timeline } = await file();
    expect(name).toBe('Oduya Lindqvist');
    expect(timeline.at(-1)).toEqual({
      at: iso('10:00'),
      by: 'Imogen Fairweather',
      event: {
        kind: 'corrected',
        field: 'name',
        earlier: 'Oduya Lindqvst',
        later: 'Oduya Lindqvist',
        reason: 'As the visitor says',
      },
    });
    expect(await words('lindqvist')).toEqual(['Oduya Lindqvist']);
    expect(await words('lindqvst')).toEqual([]);
    expect(porchlight.state.events).toContain('log.changed');
  });

  it('is in the journal, with both values under its commitment', async () => {
    await correct({ name: 'Oduya Lindqvist', organisation: 'Penrose Heating' });
    const { db } = porchlight;
    const details = db
      .prepare<[string], string>(
        `SELECT details FROM journal JOIN journal_detail USING (seq) WHERE subject = ? AND action = 'visit.corrected'`,
      )
      .pluck()
      .get(visitId);
    expect(JSON.parse(details ?? '{}')).toMatchObject({
      changes: [
        { field: 'name', earlier: 'Oduya Lindqvst', later: 'Oduya Lindqvist' },
        { field: 'organisation', earlier: 'Penrose', later: 'Penrose Heating' },
      ],
    });
    expect(porchlight.services.checkJournal()).toMatchObject({ intact: true });
  });

  it('is undone by another one', async () => {
    await correct({ name: 'Somebody Else' });
    await correct({ name: 'Oduya Lindqvst', reason: 'It was right before' });
    const { name, timeline } = await file();
    expect(name).toBe('Oduya Lindqvst');
    expect(timeline.filter(({ event }) => event.kind === 'corrected')).toHaveLength(2);
  });

  it('can be of the host: somebody of the staff, words, or nobody', async () => {
    const staffId = porchlight.idOf('dsl');
    await correct({ host: { staffId } });
    expect(await file()).toMatchObject({ host: 'Marek Zielony', hostId: staffId });
    expect(await words('zielony')).toEqual(['Oduya Lindqvst']);
    // The same name in words is not the same host.
    await correct({ host: { text: 'Marek Zielony' } });
    expect(await file()).toMatchObject({ host: 'Marek Zielony', hostId: null });
    await correct({ host: { text: '' } });
    expect(await words('zielony')).toEqual([]);
    await porchlight.must('admin', 'people.setActive', { staffId, active: false });
    expect(fieldsOf(await correct({ host: { staffId } }))).toEqual({ host: 'invalid' });
  });

  it('can be of the times, and moves the visit in the log', async () => {
    await later(1);
    await porchlight.signIn({ name: 'Bo Later' });
    await later(60);
    await signOut();
    expect(await correct({ signedInAt: iso('10:30'), signedOutAt: iso('10:45') })).toMatchObject({
      ok: true,
    });
    expect(await file()).toMatchObject({ signedInAt: iso('10:30'), signedOutAt: iso('10:45') });
    const page = { filter: {}, after: null, size: 10 };
    const { visits } = await porchlight.must('office', 'log.search', page);
    expect(visits.map(({ name }) => name)).toEqual(['Bo Later', 'Oduya Lindqvst'].toReversed());
  });

  it('keeps the times in their order, and out of the future', async () => {
    expect(fieldsOf(await correct({ signedInAt: iso('10:01') }))).toEqual({ signedInAt: 'in-future' });
    expect(fieldsOf(await correct({ signedOutAt: iso('09:30') }))).toEqual({ signedOutAt: 'still-here' });
    await signOut();
    expect(fieldsOf(await correct({ signedOutAt: iso('08:30') }))).toEqual({ signedOutAt: 'out-before-in' });
    expect(fieldsOf(await correct({ signedOutAt: iso('10:30') }))).toEqual({ signedOutAt: 'in-future' });
    await later(60);
    expect(fieldsOf(await correct({ signedInAt: iso('10:30') }))).toEqual({ signedInAt: 'out-before-in' });
    expect(await file()).toMatchObject({ signedInAt: iso('09:00'), signedOutAt: iso('10:00') });
  });

  it('needs a reason, and something that differs', async () => {
    expect(fieldsOf(await correct({ name: 'Ann', reason: ' ' }))).toEqual({ reason: 'required' });
    expect(fieldsOf(await correct({ name: 'Oduya Lindqvst' }))).toEqual({ correction: 'nothing-changed' });
    expect(fieldsOf(await correct({ name: ' ' }))).toEqual({ name: 'required' });
    expect((await file()).timeline.filter(({ event }) => event.kind === 'corrected')).toEqual([]);
  });

  it('of a name holds for all visits of whoever has a pass, each of which shows it', async () => {
    const { code } = await porchlight.issuePass(visitId);
    await signOut();
    await later(60);
    const nothing = {
      host: null,
      details: null,
      devices: null,
      photo: null,
      child: null,
      acknowledgement: null,
    };
    const again = { requestId: crypto.randomUUID(), code, language: 'en', ...nothing } as const;
    const secondVisit = await porchlight.must('door', 'visits.signInAgain', again);
    expect(await file()).toMatchObject({ otherVisits: 1 });
    await correct({ name: 'Oduya Lindqvist', host: { text: 'Somebody' } });
    expect(await words('lindqvist')).toEqual(['Oduya Lindqvist', 'Oduya Lindqvist']);
    const second = await porchlight.must('office', 'log.visit', { visitId: secondVisit.visitId });
    const corrected = second.timeline.flatMap(({ event }) => (event.kind === 'corrected' ? event.field : []));
    expect(corrected).toEqual(['name']);
  });

  it('is refused to reception, and for a visit that there is not', async () => {
    expect(
      await porchlight.call('reception', 'log.correct', { visitId, name: 'A', reason: 'B' }),
    ).toMatchObject({
      error: { code: 'not-permitted' },
    });
    const other = '0190a000-0000-7000-8000-000000000001';
    expect(await correct({ visitId: other, name: 'A' })).toMatchObject({ error: { code: 'not-found' } });
  });

  it('has nothing to put right where retention took the name', async () => {
    porchlight.db.exec(`UPDATE visitor SET name = '—', anonymised_at = '2026-11-20T09:30:00.000Z'`);
    expect(await correct({ name: 'Ann' })).toMatchObject({ error: { code: 'wrong-state' } });
    expect(await file()).toMatchObject({ anonymised: true });
  });

  it('can be neither changed nor removed, but by erasing', async () => {
    await correct({ name: 'Oduya Lindqvist' });
    const { db, services } = porchlight;
    expect(() => db.exec(`UPDATE visit_correction SET earlier = ''`)).toThrow('never edited');
    expect(() => db.exec('DELETE FROM visit_correction')).toThrow('never deleted');
    services.erase(() => db.exec('DELETE FROM visit_correction'));
    expect((await file()).timeline.map(({ event }) => event.kind)).not.toContain('corrected');
  });
});
