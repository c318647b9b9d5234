import type { Bridge } from '../../shared/bridge.ts';
import type { CallName, CallOutput, CallRequest } from '../../shared/contract.ts';
import type { EventName } from '../../shared/events.ts';
import type { CallError } from '../../shared/result.ts';

declare global {
  interface Window {
    readonly porchlight: Bridge;
  }
}

/** A call's expected failure, in a form that queries and mutations can carry. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly error: CallError;
  constructor(error: CallError) {
    super(error.code);
    this.error = error;
  }
}

/** Asks the program. @throws CallFailure */
export async function call<N extends CallName>(name: N, input: CallRequest<N>): Promise<CallOutput<N>> {
  const result = await window.porchlight.call(name, input);
  if (!result.ok) throw new CallFailure(result.error);
  // The core parsed its answer by the same contract before it sent it.
  return result.value as CallOutput<N>;
}

export const onEvent = (listener: (name: EventName) => void) => window.porchlight.onEvent(listener);

/** What is wrong, when it is something that calls fail with. */
export function callError(error: unknown): CallError {
  return error instanceof CallFailure ? error.error : { code: 'internal', message: 'internal' };
}
