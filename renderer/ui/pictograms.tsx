import type { ReactNode } from 'react';
import type { DeviceKind } from '../../shared/domain/devices.ts';
import type { CategoryPictogram } from '../../shared/domain/categories.ts';
import type { Pictogram as PictogramName } from '../../shared/domain/policy.ts';

// All drawn for Porchlight. The words beside a picture say what it means, so pictures are hidden from screen readers.

export const ink = 'var(--ink)';
const red = 'var(--prohibit)';

export function Picture({ size, children, box = 100 }: { size: string; children: ReactNode; box?: number }) {
  return (
    <svg
      className="picture"
      width={size}
      height={size}
      viewBox={`0 0 ${box} ${box}`}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The sign itself: a phone that sees and hears, struck through. */
export function NoPhonesSign({ size }: { size: string }) {
  return (
    <Picture size={size} box={240}>
      <circle cx="120" cy="120" r="104" fill="white" />
      <g transform="rotate(8 120 120)">
        <rect x="82" y="44" width="76" height="152" rx="14" fill={ink} />
        <rect x="90" y="62" width="60" height="108" rx="4" fill="#dfe8ee" />
        <rect x="106" y="50" width="28" height="5" rx="2.5" fill="#8b97a3" />
        <circle cx="120" cy="183" r="7" fill="#dfe8ee" />
        <circle cx="120" cy="108" r="21" fill="none" stroke={ink} strokeWidth="7" />
        <circle cx="120" cy="108" r="8" fill={ink} />
        <path d="M104 146h32" stroke={ink} strokeWidth="7" strokeLinecap="round" />
      </g>
      <g fill="none" stroke={ink} strokeWidth="7" strokeLinecap="round">
        <path d="M66 98q-11 22 0 44" />
        <path d="M174 98q11 22 0 44" />
        <path d="M50 88q-17 32 0 64" />
        <path d="M190 88q17 32 0 64" />
      </g>
      <path d="M47 47L193 193" stroke="white" strokeWidth="30" />
      <path d="M47 47L193 193" stroke={red} strokeWidth="20" />
      <circle cx="120" cy="120" r="104" fill="none" stroke={red} strokeWidth="20" />
    </Picture>
  );
}

export function Struck({ children }: { children: ReactNode }) {
  return (
    <>
      <circle cx="50" cy="50" r="42" fill="white" />
      {children}
      <path d="M20.500 20.500L79.500 79.500" stroke={red} strokeWidth="8" />
      <circle cx="50" cy="50" r="42" fill="none" stroke={red} strokeWidth="8" />
    </>
  );
}

const phone = (
  <>
    <rect x="35" y="22" width="30" height="56" rx="6" fill={ink} />
    <rect x="39" y="30" width="22" height="36" rx="2" fill="#dfe8ee" />
    <circle cx="50" cy="72" r="3" fill="#dfe8ee" />
  </>
);
export const camera = (
  <>
    <path d="M38 34l4-7h16l4 7h10q5 0 5 5v27q0 5-5 5H28q-5 0-5-5V39q0-5 5-5z" fill={ink} />
    <circle cx="50" cy="52" r="12" fill="#dfe8ee" />
    <circle cx="50" cy="52" r="6" fill={ink} />
  </>
);
const watch = (
  <>
    <path d="M40 18h20l2 16H38zM40 82h20l2-16H38z" fill={ink} />
    <circle cx="50" cy="50" r="20" fill={ink} />
    <circle cx="50" cy="50" r="14" fill="#dfe8ee" />
    <path d="M50 41v10l7 4" fill="none" stroke={ink} strokeWidth="4" strokeLinecap="round" />
  </>
);
const bag = (
  <>
    <path d="M36 36q0-18 14-18t14 18" fill="none" stroke={ink} strokeWidth="6" />
    <path d="M26 36h48l5 40q1 7-6 7H27q-7 0-6-7z" fill={ink} />
    <rect x="42" y="48" width="16" height="26" rx="3" fill="#dfe8ee" />
  </>
);
const tablet = (
  <>
    <rect x="26" y="16" width="48" height="68" rx="6" fill={ink} />
    <rect x="31" y="23" width="38" height="52" rx="2" fill="#dfe8ee" />
    <path d="M38 36h24M38 46h24M38 56h14" stroke={ink} strokeWidth="4" strokeLinecap="round" />
    <path d="M46 79.500h8" stroke="#dfe8ee" strokeWidth="3" strokeLinecap="round" />
  </>
);
const gamesConsole = (
  <>
    <path
      d="M30 32h40q9 0 12 9l6 23q3 12-6 13-5 0-10-6l-7-8H35l-7 8q-5 6-10 6-9-1-6-13l6-23q3-9 12-9z"
      fill={ink}
    />
    <path d="M34 40v14M27 47h14" stroke="#dfe8ee" strokeWidth="5" strokeLinecap="round" />
    <circle cx="63" cy="52" r="4" fill="#dfe8ee" />
    <circle cx="72" cy="43" r="4" fill="#dfe8ee" />
  </>
);
/** A tag on a ring, with the mark of a place on a map. */
const tracker = (
  <>
    <circle cx="50" cy="20" r="9" fill="none" stroke={ink} strokeWidth="5" />
    <circle cx="50" cy="56" r="30" fill={ink} />
    <path d="M50 74q-13-14-13-23a13 13 0 0 1 26 0q0 9-13 23z" fill="#dfe8ee" />
    <circle cx="50" cy="51" r="5" fill={ink} />
  </>
);
const laptop = (
  <>
    <rect x="22" y="26" width="56" height="40" rx="4" fill={ink} />
    <rect x="27" y="31" width="46" height="30" fill="#dfe8ee" />
    <path d="M14 70h72l-4 7H18z" fill={ink} />
  </>
);
const glasses = (
  <>
    <circle cx="30" cy="54" r="15" fill="#dfe8ee" stroke={ink} strokeWidth="6" />
    <circle cx="70" cy="54" r="15" fill="#dfe8ee" stroke={ink} strokeWidth="6" />
    <path
      d="M45 52q5-5 10 0M15 50l-5-12M85 50l5-12"
      fill="none"
      stroke={ink}
      strokeWidth="6"
      strokeLinecap="round"
    />
    <circle cx="82" cy="41" r="5" fill={ink} />
  </>
);
/** Where a phone would be: an outline of nothing. A tick would look like a choice that was made. */
const none = (
  <rect
    x="33"
    y="20"
    width="34"
    height="60"
    rx="7"
    fill="none"
    stroke={ink}
    strokeWidth="5"
    strokeDasharray="9 7"
  />
);
export const person = (x: number, scale = 1) => (
  <g transform={`translate(${x} 0) scale(${scale})`}>
    <circle cx="0" cy="32" r="11" fill={ink} />
    <path d="M-18 80v-16q0-16 18-16t18 16v16z" fill={ink} />
  </g>
);

const policyPictures: Record<PictogramName, ReactNode> = {
  'no-phone': <Struck>{phone}</Struck>,
  'no-photo': <Struck>{camera}</Struck>,
  bag,
  watch,
  challenge: (
    <>
      {person(34)}
      <path d="M56 24h30q5 0 5 5v18q0 5-5 5H74l-9 9v-9h-9q-5 0-5-5V29q0-5 5-5z" fill={ink} />
      <path d="M71 30v10M71 45v1" stroke="white" strokeWidth="5" strokeLinecap="round" />
    </>
  ),
  liability: (
    <>
      <path d="M50 16l30 11v22q0 25-30 36-30-11-30-36V27z" fill={ink} />
      <circle cx="50" cy="42" r="8" fill="#dfe8ee" />
      <path d="M36 66v-4q0-9 14-9t14 9v4z" fill="#dfe8ee" />
    </>
  ),
  privacy: (
    <>
      <rect x="24" y="16" width="52" height="68" rx="5" fill={ink} />
      <path d="M34 32h32M34 44h32M34 56h20" stroke="#dfe8ee" strokeWidth="5" strokeLinecap="round" />
      <path d="M56 72l6 6 12-14" fill="none" stroke="var(--lamp)" strokeWidth="6" strokeLinecap="round" />
    </>
  ),
};

const devicePictures: Record<DeviceKind | 'none', ReactNode> = {
  phone,
  watch,
  tablet,
  laptop,
  console: gamesConsole,
  camera,
  glasses,
  tracker,
  none,
};

const categoryPictures: Record<CategoryPictogram, ReactNode> = {
  parent: (
    <>
      {person(38)}
      <g transform="translate(68 34) scale(0.58)">
        <circle cx="0" cy="32" r="11" fill={ink} />
        <path d="M-18 80v-16q0-16 18-16t18 16v16z" fill={ink} />
      </g>
    </>
  ),
  contractor: (
    <>
      {person(50)}
      <path d="M34 27q2-15 16-15t16 15z" fill="var(--lamp)" stroke={ink} strokeWidth="4" />
      <path d="M29 28h42" stroke={ink} strokeWidth="5" strokeLinecap="round" />
    </>
  ),
  professional: (
    <>
      {person(36)}
      <rect x="54" y="52" width="34" height="28" rx="4" fill={ink} />
      <path d="M64 52v-5q0-3 3-3h8q3 0 3 3v5" fill="none" stroke={ink} strokeWidth="5" />
      <path d="M54 64h34" stroke="#dfe8ee" strokeWidth="4" />
    </>
  ),
  volunteer: (
    <>
      {person(36)}
      <path d="M70 76Q52 62 54 50q2-9 10-8 4 1 6 6 2-5 6-6 8-1 10 8 2 12-16 26z" fill={red} />
    </>
  ),
  visitor: (
    <>
      {person(42)}
      <path d="M70 40v36h18V40zM66 40h26" fill="none" stroke={ink} strokeWidth="5" strokeLinejoin="round" />
      <circle cx="83" cy="59" r="2.500" fill={ink} />
    </>
  ),
  family: (
    <>
      {person(30)}
      <g transform="translate(50 34) scale(0.58)">
        <circle cx="0" cy="32" r="11" fill={ink} />
        <path d="M-18 80v-16q0-16 18-16t18 16v16z" fill={ink} />
      </g>
      <path d="M66 52l14-12l14 12v28h-28z" fill="none" stroke={ink} strokeWidth="5" strokeLinejoin="round" />
    </>
  ),
  delivery: (
    <>
      {person(34)}
      <rect x="56" y="48" width="34" height="32" rx="3" fill="var(--lamp)" stroke={ink} strokeWidth="5" />
      <path d="M73 48v12" stroke={ink} strokeWidth="5" />
    </>
  ),
  supply: (
    <>
      {person(36)}
      <circle cx="74" cy="64" r="18" fill="white" stroke={ink} strokeWidth="5" />
      <path d="M74 53v11l8 5" fill="none" stroke={ink} strokeWidth="5" strokeLinecap="round" />
    </>
  ),
};

export const PolicyPicture = ({ name, size }: { name: PictogramName; size: string }) => (
  <Picture size={size}>{policyPictures[name]}</Picture>
);
export const DevicePicture = ({ kind, size }: { kind: DeviceKind | 'none'; size: string }) => (
  <Picture size={size}>{devicePictures[kind]}</Picture>
);
export const CategoryPicture = ({ pictogram, size }: { pictogram: CategoryPictogram; size: string }) => (
  <Picture size={size}>{categoryPictures[pictogram]}</Picture>
);
