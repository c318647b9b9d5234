import type { EventName } from './events.ts';
import type { Result } from './result.ts';

/** The two channels between a page and the program. There are no others. */
export const channels = { call: 'app:call', event: 'app:event' } as const;

/** What the preload puts on a page's `window.porchlight`. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Tells of every event this window may know. Gives a function that stops it. */
  onEvent(listener: (name: EventName) => void): () => void;
}
