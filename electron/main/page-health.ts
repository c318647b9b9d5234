/** What a look at a page shows, once a second. */
export type Look =
  /** It answers, and shows something. */
  | 'well'
  /** It answers, and its root is empty: a white screen. */
  | 'empty'
  /** It has not answered since the last look. */
  | 'silent'
  /** It is being loaded. */
  | 'loading';

/** How long a page has been as it is; to begin with, `unseen`. */
export interface Spell {
  look: Look;
  /** Looks in a row with the same result. */
  looks: number;
  /** Whether it was ever well since its window opened: by then all its files are in the system's cache. */
  everWell: boolean;
}

export const unseen: Spell = { look: 'loading', looks: 0, everWell: false };

// In looks, not in time: a computer that slept, or a main process that was busy, did not look meanwhile.
const patience = { empty: 4, silent: 4, loading: 8, firstLoading: 30 };

/** The spell after a further look. A page that is busy for two or three seconds is not ill yet. */
export function afterLook({ look: before, looks, everWell }: Spell, look: Look): Spell {
  return { look, looks: look === before ? looks + 1 : 1, everWell: everWell || look === 'well' };
}

export function isIll({ look, looks, everWell }: Spell): boolean {
  if (look === 'well') return false;
  if (look === 'loading') return looks >= (everWell ? patience.loading : patience.firstLoading);
  return looks >= patience[look];
}

export type Cure = 'reload' | 'give-up';

/** A reload that was tried: when, in milliseconds of any clock, and whether the page was well after it. */
export interface Tried {
  at: number;
  helped: boolean;
}

const remembered = 30_000;

/**
 * What to do for a page that crashed, hangs or is white. A reload first; one that did not help, or two within half a
 * minute, and loading this page again is no use.
 */
export function cureFor(tried: readonly Tried[], now: number): Cure {
  const lately = tried.filter(({ at }) => now - at < remembered);
  const inVain = lately.some(({ helped }) => !helped);
  return inVain || lately.length >= 2 ? 'give-up' : 'reload';
}

/** Fresh starts so far, from the note that the last one left; null when there is none that can be read. */
export interface FreshStarts {
  count: number;
  /** Of the last one, in milliseconds since 1970. */
  at: number;
}

const forgottenAfter = 10 * 60_000;
const quickStarts = 2;
export const slowRetryMs = 60_000;

/**
 * What to do when loading a page again is no use: start Porchlight afresh, at once for the first two times within ten
 * minutes; then only after a minute with a plain screen, so that a page that can never load wears nothing out.
 */
export function startAgain(note: FreshStarts | null, now: number): { next: FreshStarts; waitMs: number } {
  // A clock that was set back says nothing: then the note counts.
  const count = note === null || now - note.at > forgottenAfter ? 0 : note.count;
  return { next: { count: count + 1, at: now }, waitMs: count < quickStarts ? 0 : slowRetryMs };
}
