/** The closed list of what can go wrong. A page turns a code into a translated sentence (`error.<code>`). */
export const errorCodes = [
  'unknown-call',
  'wrong-audience',
  'locked',
  'not-permitted',
  'invalid-input',
  'not-found',
  'badge-not-found',
  'pass-not-found',
  'expected-not-found',
  'pin-wrong',
  'too-soon',
  'policy-changed',
  'already-set-up',
  'already-done',
  'wrong-state',
  'printing-off',
  'cannot-write-file',
  'disk-full',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface CallError {
  code: ErrorCode;
  /** For developers and log files: English, free of personal data. Never shown to a visitor. */
  message: string;
  /** One entry per field that is wrong: dotted path → what is wrong with it (an `error.field.*` key). */
  fields?: Record<string, string>;
  /** Whole seconds to wait before trying again; only with `too-soon` and `pin-wrong`. */
  retryAfterSeconds?: number;
}

/** Errors cross the boundary as values: a thrown error would lose all but its message on the way. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: CallError };
