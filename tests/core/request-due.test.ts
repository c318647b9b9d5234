import { describe, expect, it } from 'vitest';
import { aMonthOn, requestStanding } from '../../electron/core/requests/request-standing.ts';
import type { RequestEvent } from '../../shared/domain/requests.ts';
import type { SiteDay } from '../../shared/time.ts';

const day = (text: string) => text as SiteDay;
let number = 0;
const event = (kind: RequestEvent['kind'], on: string | null, facts: RequestEvent['facts'] = {}) => ({
  id: `e${++number}` as RequestEvent['id'],
  kind,
  on: on === null ? null : day(on),
  facts,
});
const standing = (events: ReturnType<typeof event>[], today: string, due = '2026-12-01') =>
  requestStanding(day(due), events, day(today));

describe('one calendar month after a day', () => {
  it.each([
    ['2026-11-18', '2026-12-18'],
    ['2026-12-18', '2027-01-18'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-01-28', '2026-02-28'],
    ['2026-03-31', '2026-04-30'],
    ['2026-12-31', '2027-01-31'],
    ['2028-02-29', '2028-03-29'],
  ])('%s is %s', (from, to) => expect(aMonthOn(day(from))).toBe(to));
});

describe('the due date of a request', () => {
  it('is as computed while nothing has happened', () => {
    expect(standing([event('received', '2026-11-01')], '2026-11-10')).toMatchObject({
      state: 'received',
      dueOn: '2026-12-01',
      daysLeft: 21,
      due: 'later',
      identified: false,
      canUndo: null,
    });
  });

  it.each([
    ['2026-11-23', 'later', 8],
    ['2026-11-24', 'soon', 7],
    ['2026-12-01', 'soon', 0],
    ['2026-12-02', 'overdue', -1],
  ])('on %s is %s', (today, due, daysLeft) => {
    expect(standing([], today)).toMatchObject({ due, daysLeft });
  });

  it('moves by the days of a pause, day by day while it lasts', () => {
    const events = [event('paused', '2026-11-05')];
    expect(standing(events, '2026-11-05')).toMatchObject({
      state: 'paused',
      dueOn: '2026-12-01',
      due: 'paused',
    });
    expect(standing(events, '2026-11-15')).toMatchObject({ dueOn: '2026-12-11', due: 'paused' });
    events.push(event('resumed', '2026-11-20'));
    expect(standing(events, '2026-12-10')).toMatchObject({
      state: 'received',
      dueOn: '2026-12-16',
      due: 'soon',
    });
    events.push(event('paused', '2026-12-11'), event('resumed', '2026-12-13'));
    expect(standing(events, '2026-12-14')).toMatchObject({ dueOn: '2026-12-18' });
  });

  it('that was overdue before a pause stays so', () => {
    expect(standing([event('paused', '2026-12-05')], '2026-12-20')).toMatchObject({
      due: 'overdue',
      daysLeft: -4,
    });
  });

  it('set anew holds from then on, and moves by later pauses alone', () => {
    const events = [
      event('paused', '2026-11-05'),
      event('resumed', '2026-11-10'),
      event('due', '2027-02-01'),
    ];
    expect(standing(events, '2026-11-12').dueOn).toBe('2027-02-01');
    events.push(event('paused', '2026-11-20'), event('resumed', '2026-11-23'));
    expect(standing(events, '2026-11-24').dueOn).toBe('2027-02-04');
  });

  it('no longer matters once it is answered, whether or not it was paused', () => {
    const events = [event('paused', '2026-11-05'), event('answered', '2026-11-08')];
    expect(standing(events, '2027-05-01')).toMatchObject({
      state: 'answered',
      due: 'closed',
      dueOn: '2026-12-04',
    });
  });
});

describe('a step that was taken back', () => {
  it('counts no more', () => {
    const paused = event('paused', '2026-11-05');
    const events = [event('identified', '2026-11-03'), paused, event('undone', null, { of: paused.id })];
    expect(standing(events, '2026-11-30')).toMatchObject({
      state: 'received',
      dueOn: '2026-12-01',
      identified: true,
    });
    expect(standing(events, '2026-11-30').canUndo).toBe(events[0]?.id);
  });

  it('can be an answer: the request is open again', () => {
    const answered = event('answered', '2026-11-05');
    expect(standing([answered], '2026-11-06').canUndo).toBe(answered.id);
    expect(standing([answered, event('undone', null, { of: answered.id })], '2026-12-06').due).toBe(
      'overdue',
    );
  });
});
