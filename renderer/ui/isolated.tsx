import { Fragment } from 'react';

/**
 * A translated sentence with words that people typed in it, such as names: each keeps its direction to itself.
 *
 * @param sentence makes the sentence; what was typed goes through `isolate` first
 */
export function Isolated({ sentence }: { sentence: (isolate: (typed: string) => string) => string }) {
  // The core refuses this character in whatever people type, so that it can only be ours.
  const parts = sentence((typed) => `\u0000${typed}\u0000`).split('\u0000');
  // The parts of a sentence have no name but their place in it.
  /* oxlint-disable react/no-array-index-key */
  return parts.map((part, index) =>
    index % 2 === 1 ? <bdi key={index}>{part}</bdi> : <Fragment key={index}>{part}</Fragment>,
  );
  /* oxlint-enable react/no-array-index-key */
}
