import { z } from 'zod';
import { Role } from '../roles.ts';
import { Instant } from '../time.ts';
import { StaffId } from './ids.ts';
import { OptionalText, PersonName } from './text.ts';

export const staffKinds = ['person', 'area'] as const;
export const StaffKind = z.enum(staffKinds);

/** An address for mail, or empty. Its form is judged, not whether anybody reads there. */
export const Email = OptionalText(254).refine((text) => text === '' || z.email().safeParse(text).success, {
  error: 'email',
});

/** The same where one has to be given. */
export const RequiredEmail = Email.refine((text) => text !== '', { error: 'required' });

/** PINs that would be guessed first: one or two digits only, a run up or down, a repeated group, pairs, a mirror. */
function isCommonPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, i) => (Number(digit) - Number(pin[i]) + 10) % 10);
  const fewDigits = new Set(pin).size <= 2; // 111111, 121212, 111222
  const oneStep = steps.every((step) => step === steps[0]);
  const repeated = [1, 2, 3, 4].some(
    (length) => pin.length % length === 0 && pin === pin.slice(0, length).repeat(pin.length / length),
  );
  const pairs = new Set(pin.match(/(\d)\1/g)).size * 2 === pin.length; // 112233
  const mirrored = pin.length === 6 && pin.slice(0, 3) === Array.from(pin.slice(3)).toReversed().join(''); // 123321
  return fewDigits || oneStep || repeated || pairs || mirrored || commonPins.has(pin);
}

// From what is typed again and again on keypads: rows, columns and shapes that the rules above do not see.
const commonPins = new Set([
  '123123', '147258', '258369', '147369', '159753', '159357', '112358', '102030', '142536', '123654',
  '147852', '741852', '963852', '789456', '456789', '987456', '125634', '101112', '246810', '135790',
]); // prettier-ignore

/** A staff member's PIN: 6 to 12 digits that are not among the first to be guessed. */
export const Pin = z
  .string()
  .regex(/^\d{6,12}$/, { error: 'pin-digits' })
  .refine((pin) => !isCommonPin(pin), { error: 'pin-common' });

/** A PIN as typed to unlock: its form is not judged, so that a wrong one and a malformed one look alike. */
export const TypedPin = z.string().max(64);

/** What the lock screen lists: who may unlock, and nothing more. The role tells namesakes apart; others have none here. */
export const Unlocker = z.strictObject({ id: StaffId, name: z.string(), role: Role.optional() });
export type Unlocker = z.infer<typeof Unlocker>;

export const Session = z.strictObject({
  staffId: StaffId,
  name: z.string(),
  role: Role,
  lockAfterSeconds: z.int().positive(),
});
export type Session = z.infer<typeof Session>;

/**
 * A person of the site, or one of its areas (a room, a department), which is a host of its own. Without a role a person
 * can be a host, but not unlock the staff view.
 */
export const StaffMember = z.strictObject({
  id: StaffId,
  kind: StaffKind,
  name: z.string(),
  role: Role.nullable(),
  email: z.string(),
  /** Where a person usually is. */
  areaId: StaffId.nullable(),
  hasPass: z.boolean(),
  hasPin: z.boolean(),
  active: z.boolean(),
  addedAt: Instant,
});
export type StaffMember = z.infer<typeof StaffMember>;

const described = {
  name: PersonName,
  role: Role.nullable(),
  email: Email.default(''),
  areaId: StaffId.nullable().default(null),
};

export const NewStaffMember = z
  .strictObject({ ...described, kind: StaffKind.default('person'), pin: Pin.optional() })
  .refine((person) => person.role !== null || person.pin === undefined, {
    error: 'pin-needs-role',
    path: ['pin'],
  });

/** What can be changed of somebody who is there. A person stays a person, and an area an area. */
export const StaffChange = z.strictObject(described);
export type StaffChange = z.infer<typeof StaffChange>;
export type NewStaffMember = z.infer<typeof NewStaffMember>;
