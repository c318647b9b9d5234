import type { EventName } from '../../shared/events.ts';
import type { Host } from './ports.ts';

/** Called at once when the core says that something changed, before anything else can. */
type Heard = (event: EventName, listener: () => void) => void;

/**
 * A host whose events the core hears too: a roll call that runs has to know of each arrival as it happens, by whichever
 * way somebody came. What a listener throws is logged, and harms neither the change nor who made it.
 */
export function hearEvents(host: Host): { host: Host; heard: Heard } {
  const listeners: { event: EventName; listener: () => void }[] = [];
  function emit(event: EventName): void {
    for (const one of listeners.filter((entry) => entry.event === event)) {
      try {
        one.listener();
      } catch (error) {
        const kind = error instanceof Error ? error.name : typeof error;
        host.log.error('event not heard', { event, kind });
      }
    }
    host.emit(event);
  }
  return {
    heard: (event, listener) => void listeners.push({ event, listener }),
    // The host itself but for this: a copy would not have what becomes of it later, and others make copies of it in turn.
    host: new Proxy(host, {
      get: (target, key): unknown => (key === 'emit' ? emit : Reflect.get(target, key)),
    }),
  };
}
