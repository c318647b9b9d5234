/** Drawn here, as the fonts at hand have no such signs; in words a voice says the name of the key. */
function icon(path: string): string {
  return `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`;
}

export const keyIcons = {
  shift: icon('M12 4 3.5 12.5H8V19h8v-6.5h4.5z'),
  backspace: icon('M8.5 5H21v14H8.5L2.5 12zM11.5 9l6 6m0-6-6 6'),
  globe: icon('M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18'),
} as const;
