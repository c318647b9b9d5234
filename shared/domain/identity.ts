import { z } from 'zod';
import { SiteDay } from '../time.ts';
import { Escort } from './categories.ts';
import { VisitId } from './ids.ts';

/** The kind of identification that was seen. Never its number, never a copy. */
export const identityKinds = ['work-id', 'passport', 'driving-licence', 'known-to-staff', 'other'] as const;
export const IdentityKind = z.enum(identityKinds);
export type IdentityKind = z.infer<typeof IdentityKind>;

/** On what the setting relies that the checks for working with children were made. */
export const assuranceBases = ['employer-letter', 'single-central-record', 'not-needed'] as const;
export const AssuranceBasis = z.enum(assuranceBases);
export type AssuranceBasis = z.infer<typeof AssuranceBasis>;

export const NewIdentityCheck = z.strictObject({
  visitId: VisitId,
  identity: IdentityKind,
  assurance: AssuranceBasis,
  /** Of the letter or the record's entry; null where none is needed. */
  assuredOn: SiteDay.nullable(),
  /** What the badge says from now on. Counts only where the category leaves it to staff. */
  escort: Escort,
});
export type NewIdentityCheck = z.infer<typeof NewIdentityCheck>;

/** Whether somebody still has to look at a visitor's identification. */
export const IdentityState = z.enum(['not-needed', 'waiting', 'checked']);
export type IdentityState = z.infer<typeof IdentityState>;
