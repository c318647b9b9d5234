import type { Bridge } from '../../shared/bridge.ts';

/** For functions that a test hands to a page: there, the preload has put this on the window. */
declare global {
  interface Window {
    readonly porchlight: Bridge;
  }
}
