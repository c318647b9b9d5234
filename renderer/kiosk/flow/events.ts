import type { ReadBack, Signature } from '../../../shared/domain/acknowledgements.ts';
import type { Category } from '../../../shared/domain/categories.ts';
import type { DeviceKind, Handling } from '../../../shared/domain/devices.ts';
import type { FoundExpected } from '../../../shared/domain/expected.ts';
import type { SignedInGroup } from '../../../shared/domain/groups.ts';
import type { Welcome } from '../../../shared/domain/passes.ts';
import type { PresenceMove, StaffWelcome } from '../../../shared/domain/presence.ts';
import type { FoundVisit, SignedIn } from '../../../shared/domain/visits.ts';
import type { CallFailure } from '../../lib/api.ts';
import type { ChildAnswer, Details, Draft } from './draft.ts';
import type { DraftScreen } from './route.ts';

/** What a visitor tells, on whichever screen asks for it. */
export type Telling =
  | { type: 'edit-details'; details: Partial<Details> }
  | { type: 'edit-child'; child: Partial<ChildAnswer> }
  | { type: 'edit-group'; name?: string; typed?: string }
  | { type: 'add-member' }
  | { type: 'remove-member'; index: number }
  | { type: 'agree'; person: number; agrees: boolean }
  | { type: 'set-photo'; photo: string | null | undefined }
  | { type: 'choose-devices'; devices: readonly DeviceKind[] }
  | { type: 'choose-handling'; kind: DeviceKind; handling: Handling }
  | { type: 'set-signature'; signature: Signature | null }
  | { type: 'answer-read-back'; answer: ReadBack }
  /** A badge or a pass was scanned while a field had the focus: its code must not stay behind as a name. */
  | { type: 'scanned'; code: string };

export type FlowEvent =
  | { type: 'start-sign-in'; requestId: string }
  /** `code`: of a pass that was scanned. */
  | { type: 'start-pass'; code?: string }
  | { type: 'start-expected' }
  | { type: 'start-sign-out'; code: string }
  | { type: 'edit-code'; code: string }
  | { type: 'found-pass'; requestId: string; code: string; welcome: Welcome }
  | { type: 'found-staff-pass'; code: string; welcome: StaffWelcome }
  | { type: 'staff-moved'; move: PresenceMove }
  | { type: 'edit-expected'; letters?: string; with?: string }
  | { type: 'found-expected'; found: readonly FoundExpected[] }
  | { type: 'choose-expected'; requestId: string; expected: FoundExpected }
  | Telling
  | { type: 'come-as-group' }
  | { type: 'choose-category'; category: Category }
  | { type: 'choose-child'; move: NonNullable<ChildAnswer['move']> }
  | { type: 'all-the-same' }
  | { type: 'differ' }
  /** On to the next screen, where this one is answered; from the last one, the visitor is signed in. */
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'reset' }
  | { type: 'signed-in'; requestId: string; signedIn: SignedIn }
  | { type: 'group-signed-in'; requestId: string; signedIn: SignedInGroup }
  | { type: 'refused'; requestId: string; failure: CallFailure }
  | { type: 'found'; found: FoundVisit }
  /** `left`: without what lies in a locker. */
  | { type: 'signed-out'; found: FoundVisit; left?: boolean };

/** Where a draft was begun, and where its first screen leads back to. */
export type Origin =
  | { screen: 'sign' }
  | { screen: 'pass'; code: string }
  | { screen: 'expected'; letters: string; with: string }
  | { screen: 'expected-choice'; letters: string; with: string; found: readonly FoundExpected[] };

interface DraftPart {
  draft: Draft;
  origin: Origin;
  /** The core is being asked to sign the visitor in: until it answers, nothing moves. */
  sending: boolean;
  /** Why the core refused, until something is touched. */
  refusal: CallFailure | null;
}
export type DraftState = { [S in DraftScreen]: { screen: S } & DraftPart }[DraftScreen];

export type Flow =
  | Origin
  | DraftState
  | { screen: 'done'; draft: Draft; signedIn: SignedIn }
  | { screen: 'group-done'; draft: Draft; signedIn: SignedInGroup }
  | { screen: 'staff-pass'; code: string; welcome: StaffWelcome }
  | { screen: 'staff-done'; move: PresenceMove }
  | { screen: 'sign-out'; code: string }
  | { screen: 'sign-out-confirm'; code: string; found: FoundVisit }
  | { screen: 'signed-out'; found: FoundVisit; left: boolean };
