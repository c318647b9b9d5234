/** Porchlight's mark: a lamp that is lit. Decoration only. */
export function Lantern({ size }: { size: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="26" r="20" fill="var(--lamp)" opacity="0.28" />
      <path d="M24 3v6" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <path d="M12 17q12-16 24 0z" fill="currentColor" />
      <path
        d="M15 18h18l-3 20H18z"
        fill="var(--lamp)"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <path d="M24 35q-5-2-4-7 1-3 4-6 3 3 4 6 1 5-4 7z" fill="white" />
      <path d="M16 41h16" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
