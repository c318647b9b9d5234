import { beforeEach, describe, expect, it } from 'vitest';
import type { CallRequest } from '../../shared/contract.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp, staffNames } from '../support/set-up-app.ts';

let porchlight: SetUpApp;
beforeEach(async () => {
  porchlight = await createSetUpApp();
  await porchlight.unlock('dsl');
});

const review: CallRequest<'policy.recordReview'> = {
  reviewedOn: '2026-11-20',
  reviewedBy: 'Governors and head',
  outcome: 'no-change',
  note: 'All of it read aloud.',
  nextReviewOn: '2027-11-20',
};
const trigger: CallRequest<'policy.recordTrigger'> = {
  kind: 'national-change',
  happenedOn: '2026-11-19',
  note: 'New guidance on glasses',
};
const record = (change: Partial<typeof review> = {}) =>
  porchlight.call('dsl', 'policy.recordReview', { ...review, ...change });
const standing = () => porchlight.must('dsl', 'policy.reviewStanding', {});

describe('reviews of the policy', () => {
  it('are first due a year after the shipped version came into force', async () => {
    expect(await standing()).toEqual({
      state: 'fine',
      writtenOn: '2026-11-20',
      nextReviewOn: '2027-11-20',
      openTriggers: 0,
    });
  });

  it('are asked for by what happened, until one is recorded after it', async () => {
    await porchlight.must('dsl', 'policy.recordTrigger', trigger);
    expect(await standing()).toMatchObject({ state: 'asked-for', openTriggers: 1 });
    porchlight.pass(1);
    await record({ nextReviewOn: '2027-05-01' });
    expect(await standing()).toMatchObject({ state: 'fine', nextReviewOn: '2027-05-01', openTriggers: 0 });
    porchlight.pass(1);
    await porchlight.must('dsl', 'policy.recordTrigger', { ...trigger, kind: 'local-concern' });
    const { reviews, triggers } = await porchlight.must('dsl', 'policy.reviewLog', {});
    expect(reviews).toMatchObject([{ ...review, nextReviewOn: '2027-05-01', recordedBy: staffNames.dsl }]);
    expect(triggers).toMatchObject([
      { kind: 'local-concern', open: true, recordedBy: staffNames.dsl },
      { ...trigger, open: false },
    ]);
  });

  it.each([
    [{ reviewedOn: '2026-11-21' }, { reviewedOn: 'day-future', nextReviewOn: undefined }],
    [{ nextReviewOn: '2026-11-20' }, { nextReviewOn: 'range' }],
    [{ nextReviewOn: '2027-11-21' }, { nextReviewOn: 'over-a-year' }],
    [{ reviewedBy: ' ' }, { reviewedBy: 'required' }],
  ])('are refused with %j', async (change, fields) => {
    const result = await record(change);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const told = result.ok ? {} : result.error.fields;
    expect(told).toEqual(JSON.parse(JSON.stringify(fields)));
    expect((await porchlight.must('dsl', 'policy.reviewLog', {})).reviews).toEqual([]);
  });

  it('are not asked for by what has still to happen', async () => {
    const later = { ...trigger, happenedOn: '2026-11-21' };
    expect(await porchlight.call('dsl', 'policy.recordTrigger', later)).toMatchObject({
      error: { fields: { happenedOn: 'day-future' } },
    });
  });

  it('stand in the journal without their words, and the windows hear of them', async () => {
    await porchlight.must('dsl', 'policy.recordTrigger', trigger);
    await record();
    expect(porchlight.state.events.filter((event) => event === 'policy.changed')).toHaveLength(2);
    const entries = porchlight.db
      .prepare<[], { action: string; details: string }>(
        "SELECT action, details FROM journal JOIN journal_detail USING (seq) WHERE action LIKE 'policy.review%'",
      )
      .all();
    expect(entries.map(({ action }) => action)).toEqual(['policy.review-asked', 'policy.reviewed']);
    const words = JSON.stringify(entries);
    expect(words).not.toContain(trigger.note);
    expect(words).not.toContain(review.note);
  });
});
