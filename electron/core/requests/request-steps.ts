import type { RequestEvent, RequestStanding, RequestStep } from '../../../shared/domain/requests.ts';
import type { SiteDay } from '../../../shared/time.ts';
import type { RequestRecord } from './request-repository.ts';

/** A request with what was done about it, and where that leaves it. */
export interface OpenedRequest {
  request: RequestRecord;
  events: RequestEvent[];
  standing: RequestStanding;
}

export const isOpen = ({ state }: RequestStanding) => state === 'received' || state === 'paused';

/** Whether a step makes sense as a request stands. Of one whose words were erased there is nothing left to work on. */
export function mayBeTaken(step: RequestStep, { request, events, standing }: OpenedRequest): boolean {
  if (request.blanked) return false;
  if (step.kind === 'undone') return step.of === standing.canUndo;
  if (step.kind === 'note') return true;
  if (step.kind === 'resumed') return standing.state === 'paused';
  if (step.kind === 'paused' || step.kind === 'due') return standing.state === 'received';
  if (step.kind === 'answered' && !standing.identified) return false;
  return events.length > 0 && isOpen(standing);
}

/** A day that has not come, or that lies before the day the request came, or a pause that ends before it began. */
export function dayProblem(
  step: RequestStep,
  { request, events }: OpenedRequest,
  today: SiteDay,
): string | null {
  if (!('on' in step)) return null;
  if (step.kind === 'due') return step.on < request.receivedOn ? 'range' : null;
  if (step.on > today) return 'day-future';
  const paused = events.findLast(({ kind, undone }) => kind === 'paused' && !undone);
  const from = step.kind === 'resumed' ? (paused?.on ?? request.receivedOn) : request.receivedOn;
  return step.on < from ? 'range' : null;
}
