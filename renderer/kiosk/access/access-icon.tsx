import type { AccessSetting } from './access-provider.tsx';

// Drawn for Porchlight, in the manner of the signs that are known everywhere. The words beside them say what they mean.
const drawings = {
  access: (
    <>
      <circle cx="24" cy="24" r="20" />
      <circle cx="24" cy="13.5" r="1.6" fill="currentColor" />
      <path d="M13 19q11 3 22 0M20 20.5v8l-3.5 8.5M28 20.5v8l3.5 8.5M20 28.5h8" />
    </>
  ),
  largerText: <path d="M5 38L15 12h2l10 26M9 29h14M28 38l7-18h1l7 18M31 32h9" />,
  highContrast: (
    <>
      <circle cx="24" cy="24" r="18" />
      <path d="M24 6a18 18 0 0 1 0 36z" fill="currentColor" />
    </>
  ),
  readAloud: <path d="M6 19h8l10-9v28l-10-9H6zM31 17q6 7 0 14M36 11q12 13 0 26" />,
  lowerScreen: <path d="M8 6h32v36H8zM24 12v17M16 22l8 8 8-8" />,
} satisfies Record<AccessSetting | 'access', unknown>;

export function AccessIcon({ name }: { name: AccessSetting | 'access' }) {
  return (
    <svg
      width="1.7em"
      height="1.7em"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
