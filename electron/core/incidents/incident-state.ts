import type { IncidentEntryBody, IncidentState } from '../../../shared/domain/incidents.ts';
import { AppError } from '../errors.ts';

/** What changes the state of a file. */
export const stateKinds = ['seen', 'in-hand', 'closed', 'reopened'] as const;
type StateKind = (typeof stateKinds)[number];

/** @param last the latest entry that changes the state, or null where there is none */
export function stateAfter(last: StateKind | null): IncidentState {
  if (last === null) return 'new';
  return last === 'reopened' ? 'in-hand' : last;
}

/** In which states an entry may be added. A report that nobody has read yet is read first. */
const allowed: Record<IncidentEntryBody['kind'], readonly IncidentState[]> = {
  report: [],
  seen: ['new'],
  'in-hand': ['seen'],
  closed: ['seen', 'in-hand'],
  reopened: ['closed'],
  note: ['seen', 'in-hand', 'closed'],
  correction: ['seen', 'in-hand', 'closed'],
  hold: ['seen', 'in-hand', 'closed'],
  step: ['seen', 'in-hand'],
  visits: ['seen', 'in-hand'],
};

interface FileNow {
  state: IncidentState;
  hold: boolean;
  entries: readonly { id: string; body: IncidentEntryBody }[];
}

/**
 * Whether an entry makes sense in a file as it stands.
 *
 * @throws AppError `wrong-state`, `already-done` for what is so already, `not-found` for a correction of another file
 */
export function checkEntry(body: IncidentEntryBody, file: FileNow): void {
  if (!allowed[body.kind].includes(file.state)) throw new AppError('wrong-state');
  if (body.kind === 'hold' && body.on === file.hold) throw new AppError('already-done');
  if (body.kind === 'correction' && !file.entries.some(({ id }) => id === body.of)) {
    throw new AppError('not-found');
  }
  if (body.kind !== 'step') return;
  const last = file.entries.findLast((e) => e.body.kind === 'step' && e.body.step === body.step)?.body;
  const isTicked = last?.kind === 'step' && last.done;
  if (body.done === isTicked) throw new AppError('already-done');
}
