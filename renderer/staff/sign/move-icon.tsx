/** An arrow. Decoration only: the button that has it says what it does. */
export function MoveIcon({ direction }: { direction: 'up' | 'down' }) {
  return (
    <svg width="1.2em" height="1.2em" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={direction === 'up' ? 'M12 20V5M5 12l7-7 7 7' : 'M12 4v15M5 12l7 7 7-7'}
        fill="none"
        stroke="currentColor"
        strokeWidth="3.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
