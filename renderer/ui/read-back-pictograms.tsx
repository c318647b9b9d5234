import type { ReactNode } from 'react';
import type { ReadBackAnswer } from '../../shared/domain/acknowledgements.ts';
import { camera, ink, person, Picture, Struck } from './pictograms.tsx';

// As calm for a wrong answer as for the right one: a picture says what is meant, never whether it is right.

const screen = '#dfe8ee';

/** A phone of 26 by 48, from its top left corner. */
const phoneAt = (x: number, y: number) => (
  <g transform={`translate(${x} ${y})`}>
    <rect width="26" height="48" rx="5" fill={ink} />
    <rect x="4" y="7" width="18" height="30" rx="2" fill={screen} />
    <circle cx="13" cy="42.500" r="2.500" fill={screen} />
  </g>
);

const answers: Record<ReadBackAnswer, ReactNode> = {
  away: (
    <>
      <path d="M36 34q0-18 14-18t14 18" fill="none" stroke={ink} strokeWidth="6" />
      <path d="M24 34h52l6 45q1 7-6 7H24q-7 0-6-7z" fill={ink} />
      <rect x="38" y="41" width="24" height="39" rx="5" fill={screen} />
      <path
        d="M44.700 53.500a9 9 0 1 0 10.600 0M50 48.500v9"
        fill="none"
        stroke={ink}
        strokeWidth="4"
        strokeLinecap="round"
      />
    </>
  ),
  pocket: (
    <>
      {phoneAt(37, 8)}
      <path
        d="M20 40h60v30q0 14-30 20-30-6-30-20z"
        fill="white"
        stroke={ink}
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <path
        d="M27 49h46v20q0 9-23 14-23-5-23-14z"
        fill="none"
        stroke={ink}
        strokeWidth="2.500"
        strokeDasharray="5 4"
      />
    </>
  ),
  hand: (
    <>
      <path
        d="M28 52q-6 16 6 30v14h36v-14q10-10 9-30z"
        fill="white"
        stroke={ink}
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <g transform="translate(33 8) scale(1.25)">{phoneAt(0, 0)}</g>
      {[34, 45, 56].map((y) => (
        <rect
          key={y}
          x="62"
          y={y}
          width="20"
          height="11"
          rx="5.500"
          fill="white"
          stroke={ink}
          strokeWidth="4"
        />
      ))}
      <path
        d="M27 62q-5-16 2-22 8-1 8 9l2 14q2 9-6 9z"
        fill="white"
        stroke={ink}
        strokeWidth="4"
        strokeLinejoin="round"
      />
    </>
  ),
  never: <Struck>{camera}</Struck>,
  asked: (
    <>
      <g transform="translate(-14 22) scale(0.82)">{camera}</g>
      <path
        d="M52 8h38q5 0 5 5v26q0 5-5 5H74l-9 9v-9H52q-5 0-5-5V13q0-5 5-5z"
        fill="white"
        stroke={ink}
        strokeWidth="4"
        strokeLinejoin="round"
      />
      <path
        d="M65 20q1-6 7-6 7 0 7 6 0 5-7 7v3M72 37v.500"
        fill="none"
        stroke={ink}
        strokeWidth="4.500"
        strokeLinecap="round"
      />
    </>
  ),
  own: (
    <>
      <g transform="translate(-18 22) scale(0.82)">{camera}</g>
      <g transform="translate(0 10)">{person(66, 0.92)}</g>
      <g transform="translate(88 50) scale(0.45)">{person(0)}</g>
    </>
  ),
};

export const AnswerPicture = ({ answer, size }: { answer: ReadBackAnswer; size: string }) => (
  <Picture size={size}>{answers[answer]}</Picture>
);
