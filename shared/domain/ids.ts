import { z } from 'zod';

/** Every id is a UUIDv7: it sorts by time and never meets another door's. The brands keep kinds of id apart. */
const id = <B extends string>(brand: B) => z.uuidv7().brand(brand);

export const SiteId = id('SiteId');
export const EntranceId = id('EntranceId');
export const StaffId = id('StaffId');
export const CategoryId = id('CategoryId');
export const VisitorId = id('VisitorId');
export const VisitId = id('VisitId');
export const PolicyVersionId = id('PolicyVersionId');
export const AcknowledgementId = id('AcknowledgementId');
export const PrintJobId = id('PrintJobId');
export const ChallengeId = id('ChallengeId');
export const HelpCallId = id('HelpCallId');
export const PassId = id('PassId');
export const ExpectedId = id('ExpectedId');
export const GroupId = id('GroupId');
export const ImportId = id('ImportId');
export const LockerId = id('LockerId');
export const LockerUseId = id('LockerUseId');
export const ExceptionId = id('ExceptionId');
export const RegisterEntryId = id('RegisterEntryId');
export const AlertId = id('AlertId');
export const AlertAnswerId = id('AlertAnswerId');
export const IncidentId = id('IncidentId');
export const IncidentEntryId = id('IncidentEntryId');
export const PolicyReviewId = id('PolicyReviewId');
export const PolicyTriggerId = id('PolicyTriggerId');
/** Made by the page, once per attempt: a repeated call with the same id gives the same visit, not a second one. */
export const RequestId = z.uuid().brand('RequestId');

export type SiteId = z.infer<typeof SiteId>;
export type EntranceId = z.infer<typeof EntranceId>;
export type StaffId = z.infer<typeof StaffId>;
export type CategoryId = z.infer<typeof CategoryId>;
export type VisitorId = z.infer<typeof VisitorId>;
export type VisitId = z.infer<typeof VisitId>;
export type PolicyVersionId = z.infer<typeof PolicyVersionId>;
export type AcknowledgementId = z.infer<typeof AcknowledgementId>;
export type PrintJobId = z.infer<typeof PrintJobId>;
export type ChallengeId = z.infer<typeof ChallengeId>;
export type HelpCallId = z.infer<typeof HelpCallId>;
export type RequestId = z.infer<typeof RequestId>;
export type PassId = z.infer<typeof PassId>;
export type ExpectedId = z.infer<typeof ExpectedId>;
export type GroupId = z.infer<typeof GroupId>;
export type ImportId = z.infer<typeof ImportId>;
export type LockerId = z.infer<typeof LockerId>;
export type LockerUseId = z.infer<typeof LockerUseId>;
export type ExceptionId = z.infer<typeof ExceptionId>;
export type RegisterEntryId = z.infer<typeof RegisterEntryId>;
export type AlertId = z.infer<typeof AlertId>;
export type AlertAnswerId = z.infer<typeof AlertAnswerId>;
export type IncidentId = z.infer<typeof IncidentId>;
export type IncidentEntryId = z.infer<typeof IncidentEntryId>;
export type PolicyReviewId = z.infer<typeof PolicyReviewId>;
export type PolicyTriggerId = z.infer<typeof PolicyTriggerId>;
