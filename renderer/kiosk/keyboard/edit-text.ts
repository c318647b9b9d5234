interface Edited {
  value: string;
  caret: number;
}

/** Puts text in place of what is selected. Positions count UTF-16 units, as inputs do. */
export function insertAt(value: string, from: number, to: number, text: string): Edited {
  return { value: value.slice(0, from) + text + value.slice(to), caret: from + text.length };
}

/** Takes away what is selected, or the sign before the caret as a reader sees it: an accent goes with its letter. */
export function deleteBefore(value: string, from: number, to: number): Edited {
  if (from !== to) return insertAt(value, from, to, '');
  const before = [...new Intl.Segmenter().segment(value.slice(0, from))];
  const start = before.at(-1)?.index ?? 0;
  return { value: value.slice(0, start) + value.slice(from), caret: start };
}
