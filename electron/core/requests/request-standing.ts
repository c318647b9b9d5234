import type {
  RequestEvent,
  RequestEventKind,
  RequestStanding,
  RequestState,
} from '../../../shared/domain/requests.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { addDays, daysBetween } from '../../../shared/time.ts';

/** From so many days before its due date on, a request is due soon. */
const soonDays = 7;

/** What one step more can take back. A pack that was handed over, or an erasure, can't be taken back by words. */
const steps: ReadonlySet<RequestEventKind> = new Set<RequestEventKind>([
  'identified',
  'paused',
  'resumed',
  'due',
  'note',
  'answered',
  'refused',
]);

type Counted = Pick<RequestEvent, 'id' | 'kind' | 'on' | 'facts'>;

/** The same day of the next month; where that month is shorter, its last day. */
export function aMonthOn(day: SiteDay): SiteDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The day 0 of the month after next is the last day of the next one.
  const last = new Date(Date.UTC(year, month + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10) as SiteDay;
}

/** The events that were taken back by later ones. */
export function takenBack(events: readonly Counted[]): ReadonlySet<string> {
  return new Set(events.flatMap(({ facts }) => (facts.of === undefined ? [] : [facts.of])));
}

/**
 * Where a request stands, from its events in their order. The due date moves by the days that the request was paused;
 * one that was set anew holds from then on, and moves by later pauses alone.
 */
export function requestStanding(dueOn: SiteDay, events: readonly Counted[], today: SiteDay): RequestStanding {
  const gone = takenBack(events);
  const holding = events.filter(({ id, kind }) => steps.has(kind) && !gone.has(id));
  let state: RequestState = 'received';
  let due = dueOn;
  let pausedOn: SiteDay | null = null;
  for (const { kind, on } of holding) {
    // Not set during a pause: see the service.
    if (kind === 'due' && on) due = on;
    if (kind === 'paused' && on) [state, pausedOn] = ['paused', on];
    if ((kind === 'resumed' || kind === 'answered' || kind === 'refused') && on) {
      if (pausedOn) due = addDays(due, Math.max(0, daysBetween(pausedOn, on)));
      pausedOn = null;
      state = kind === 'resumed' ? 'received' : kind;
    }
  }
  if (pausedOn) due = addDays(due, Math.max(0, daysBetween(pausedOn, today)));
  const daysLeft = daysBetween(today, due);
  return {
    state,
    identified: holding.some(({ kind }) => kind === 'identified'),
    dueOn: due,
    due: standingOf(state, daysLeft),
    daysLeft,
    canUndo: holding.at(-1)?.id ?? null,
  };
}

function standingOf(state: RequestState, daysLeft: number): RequestStanding['due'] {
  if (state === 'answered' || state === 'refused') return 'closed';
  if (daysLeft < 0) return 'overdue';
  if (state === 'paused') return 'paused';
  return daysLeft <= soonDays ? 'soon' : 'later';
}
