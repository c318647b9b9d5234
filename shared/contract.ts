import { z } from 'zod';
import {
  Alert,
  GivenAnswer,
  MatchAnswer,
  NewAlert,
  NewMatchAnswer,
  PossibleMatch,
  TriedName,
} from './domain/alerts.ts';
import { BadgeCode, BadgeState } from './domain/badges.ts';
import { Category, Escort, NewCategory, Tier } from './domain/categories.ts';
import { ChallengeEntry, NewChallenge, Withdrawal } from './domain/challenges.ts';
import { ExportPlan, ScheduleState } from './domain/export-schedule.ts';
import { ExportRequest, Layout, NewLayout, Preset } from './domain/exports.ts';
import { ExpectedVisit, FoundExpected, ImportPreview, NewExpected } from './domain/expected.ts';
import { DeviceException, NewException } from './domain/exceptions.ts';
import { SignedInGroup, SignInGroup } from './domain/groups.ts';
import { HelpCall, NewStaffCall } from './domain/help.ts';
import {
  AlertId,
  CategoryId,
  ChallengeId,
  ExceptionId,
  ExpectedId,
  HelpCallId,
  HoldId,
  ImportId,
  IncidentId,
  JobId,
  LayoutId,
  LockerUseId,
  LogImportId,
  PassId,
  MailId,
  PolicyVersionId,
  PresenceId,
  RegisterEntryId,
  RollCallId,
  SavedFilterId,
  StaffId,
  SubjectRequestId,
  StaffPassId,
  VisitId,
  VisitorId,
} from './domain/ids.ts';
import { NewIdentityCheck } from './domain/identity.ts';
import { Photo, SiteImage, SiteImageName } from './domain/images.ts';
import {
  IncidentFile,
  IncidentSummary,
  NewIncident,
  NewIncidentEntry,
  OnSiteWindow,
  VisitThen,
} from './domain/incidents.ts';
import { Job } from './domain/jobs.ts';
import { ChartPicture, ChartTable, Insight } from './domain/insight.ts';
import { Language } from './domain/languages.ts';
import { ImportedLog, LogImportPlan, LogImportPreview, ReadLog } from './domain/log-import.ts';
import { Locker, maxLockers, NewLockerUse } from './domain/lockers.ts';
import { LogChoices, LogFilter, LogKey, LogPage, SavedFilter } from './domain/log.ts';
import { IssuedPass, PassCode, PassEntry, SignInAgain, Welcome } from './domain/passes.ts';
import { NoticeFacts, NoticeRequest } from './domain/notice.ts';
import {
  NewPolicyReview,
  NewPolicyTrigger,
  PolicyReview,
  PolicyTrigger,
  ReviewStanding,
} from './domain/policy-reviews.ts';
import {
  PolicyApproval,
  PolicyDraft,
  PolicyText,
  PolicyVersion,
  PolicyVersionTexts,
} from './domain/policy.ts';
import {
  ClosingAnswer,
  ListCopies,
  NewRollCall,
  NewRollCallMark,
  NotSignedOut,
  RollCallList,
  RollCallReport,
  RollCallStop,
  RollCallSummary,
  RunningRollCall,
  StaffClosingAnswer,
  StaffNotSignedOut,
} from './domain/roll-call.ts';
import { NewRegisterEntry, RegisterEntry } from './domain/registers.ts';
import { Figures, ReportRequest } from './domain/reports.ts';
import {
  HoldCandidate,
  LegalHold,
  NewHold,
  RetentionDays,
  RetentionPreview,
  RetentionRun,
} from './domain/retention.ts';
import {
  CandidateAnswer,
  CandidateRef,
  ErasureOutcome,
  NewSubjectRequest,
  RequestedCorrection,
  RequestFile,
  RequestStep,
  RequestSummary,
} from './domain/requests.ts';
import { Settings, SettingsChange, SetUpAnswers, SetUpDraft } from './domain/settings.ts';
import { PosterRequest, SignContent, SignShown } from './domain/sign.ts';
import { StaffIn, StaffWelcome, PresenceMove } from './domain/presence.ts';
import { MailProblem, MailServer, MailServerChange, MailTrouble } from './domain/mail.ts';
import { PeopleImportPreview } from './domain/people-import.ts';
import {
  NewStaffMember,
  Pin,
  RequiredEmail,
  Session,
  StaffChange,
  StaffMember,
  TypedPin,
  Unlocker,
} from './domain/staff.ts';
import { PersonName, RequiredText } from './domain/text.ts';
import { Correction, VisitFile } from './domain/visit-file.ts';
import { ExportRange, FoundVisit, SignedIn, SignIn, VisitOnSite } from './domain/visits.ts';
import type { Permission } from './roles.ts';
import { Instant } from './time.ts';

/** Which kind of window asks. Main decides it from the window, never from what a page says. */
export const audiences = ['set-up', 'kiosk', 'staff'] as const;
export type Audience = (typeof audiences)[number];

interface CallShape {
  audience: readonly Audience[];
  /** The permission that the unlocked staff member must have; absent: may be called while locked. */
  needs?: Permission;
  input: z.ZodType;
  output: z.ZodType;
}
const call = <const S extends CallShape>(shape: S) => shape;

const nothing = z.strictObject({});
const done = z.strictObject({});
const readLog = z.strictObject({ importId: ImportId, plan: LogImportPlan });
const ofVisit = z.strictObject({ visitId: VisitId });
const ofRollCall = z.strictObject({ id: RollCallId });
const ofRequest = z.strictObject({ requestId: SubjectRequestId });

const Site = z.strictObject({ name: z.string(), timeZone: z.string(), sample: z.boolean() });
const Door = z.strictObject({
  site: Site,
  titles: Settings.shape.titles,
  dslName: z.string(),
  deputyName: z.string(),
  /** Those that are offered, in order. */
  categories: z.array(Category),
  /** By tier, in the language that was asked for, or in English where it has none. */
  policies: z.record(Tier, PolicyText),
  policiesInEnglish: z.record(Tier, PolicyText),
  readBackQuestions: z.int(),
  languages: z.array(Language),
  sign: SignContent,
  idleSeconds: z.int(),
  idleWarningSeconds: z.int(),
});
const SetUpState = z.strictObject({
  draft: SetUpDraft.nullable(),
  timeZones: z.array(z.string()),
  timeZone: z.string(),
});
const SystemPrinter = z.strictObject({ name: z.string(), description: z.string() });
const Printed = z.strictObject({ sent: z.boolean(), spoolerSaid: z.string() });
const Exported = z.union([
  z.strictObject({ saved: z.literal(true), rows: z.int(), fileName: z.string() }),
  z.strictObject({ saved: z.literal(false), because: z.literal('cancelled') }),
  // Of which a file in this format has room for at most so many.
  z.strictObject({ saved: z.literal(false), because: z.literal('too-many-visits'), most: z.int() }),
]);
const SavedFile = z.union([
  z.strictObject({ saved: z.literal(true), fileName: z.string() }),
  z.strictObject({ saved: z.literal(false) }),
]);
const SiteImages = z.partialRecord(SiteImageName, SiteImage);
const named = <T extends z.ZodType>(id: T) => z.strictObject({ id, name: z.string() });
const JournalCheck = z.strictObject({ intact: z.boolean(), entries: z.int(), headHash: z.string() });

/** Every call there is. One line: who may make it, what permission it needs, what goes in, what comes out. */
export const contract = {
  'setUp.state': call({ audience: ['set-up'], input: nothing, output: SetUpState }),
  'setUp.saveDraft': call({ audience: ['set-up'], input: SetUpDraft, output: done }),
  'setUp.finish': call({ audience: ['set-up'], input: SetUpAnswers, output: done }),
  'setUp.exploreSampleData': call({ audience: ['set-up'], input: nothing, output: done }),
  'setUp.open': call({ audience: ['set-up'], input: nothing, output: done }),
  'printers.list': call({ audience: ['set-up'], input: nothing, output: z.array(SystemPrinter) }),

  'door.show': call({ audience: ['kiosk'], input: z.strictObject({ language: Language }), output: Door }),
  'door.images': call({ audience: ['kiosk'], input: nothing, output: SiteImages }),
  'door.beat': call({ audience: ['kiosk'], input: nothing, output: done }),
  'door.openStaffView': call({ audience: ['kiosk'], input: nothing, output: done }),
  'hosts.match': call({
    audience: ['kiosk'],
    input: z.strictObject({ text: z.string().max(200) }),
    output: z.array(named(StaffId)).max(5),
  }),
  // What the privacy notice speaks of; its sentences are the page's.
  'notice.show': call({ audience: ['kiosk'], input: nothing, output: NoticeFacts }),
  'camera.permit': call({ audience: ['kiosk'], input: z.strictObject({ on: z.boolean() }), output: done }),
  // Of a visitor; or of a staff member, where they sign in at the door.
  'passes.find': call({
    audience: ['kiosk'],
    input: z.strictObject({ code: PassCode }),
    output: z.union([Welcome, StaffWelcome]),
  }),
  // Doing again what was done already changes nothing: an answer can get lost.
  'presence.move': call({
    audience: ['kiosk'],
    input: z.strictObject({ code: PassCode, move: PresenceMove }),
    output: done,
  }),
  'expected.find': call({
    audience: ['kiosk'],
    // The first letters of the name, and the host or the organisation: both, or nothing is told.
    input: z.strictObject({ letters: z.string().max(200), with: z.string().max(200) }),
    output: z.array(FoundExpected).max(5),
  }),
  'visits.signIn': call({ audience: ['kiosk'], input: SignIn, output: SignedIn }),
  'visits.signInAgain': call({ audience: ['kiosk'], input: SignInAgain, output: SignedIn }),
  'visits.signInGroup': call({ audience: ['kiosk'], input: SignInGroup, output: SignedInGroup }),
  'visits.badgeProgress': call({
    audience: ['kiosk'],
    input: ofVisit,
    output: z.strictObject({ state: BadgeState.shape.state, attempts: z.int() }),
  }),
  'visits.findByBadge': call({
    audience: ['kiosk'],
    input: z.strictObject({ code: BadgeCode }),
    output: FoundVisit,
  }),
  'visits.signOut': call({
    audience: ['kiosk'],
    // `takenBack`: what lay in a locker, or at the office, is in the visitor's hands again.
    input: z.strictObject({ code: BadgeCode, takenBack: z.boolean().default(false) }),
    output: done,
  }),
  'help.ask': call({
    audience: ['kiosk'],
    input: nothing,
    // `heard`: a staff view is open somewhere to show it.
    output: z.strictObject({ id: HelpCallId, heard: z.boolean() }),
  }),
  'help.state': call({
    audience: ['kiosk'],
    input: z.strictObject({ id: HelpCallId }),
    output: z.strictObject({ answered: z.boolean(), unanswered: z.boolean() }),
  }),

  'site.show': call({
    audience: ['staff'],
    input: nothing,
    // `printing`: a printer is chosen, so that badges and passes can be printed at all.
    output: Site.extend({ printing: z.boolean(), titles: Settings.shape.titles }),
  }),
  'staff.unlockers': call({ audience: ['staff'], input: nothing, output: z.array(Unlocker) }),
  'staff.unlock': call({
    audience: ['staff'],
    input: z.strictObject({ staffId: StaffId, pin: TypedPin }),
    output: Session,
  }),
  'staff.lock': call({ audience: ['staff'], input: nothing, output: done }),
  'staff.session': call({ audience: ['staff'], input: nothing, output: Session.nullable() }),
  'staff.stillHere': call({ audience: ['staff'], needs: 'visits.read', input: nothing, output: done }),
  // Before a page opens the system's dialog for a file, and once it is answered: locking in between has to end it.
  'staff.choosingFile': call({
    audience: ['staff'],
    input: z.strictObject({ open: z.boolean() }),
    output: done,
  }),
  'staff.openAnotherView': call({ audience: ['staff'], needs: 'visits.read', input: nothing, output: done }),
  'staff.closeView': call({ audience: ['staff'], input: nothing, output: done }),

  'visits.onSite': call({
    audience: ['staff'],
    needs: 'visits.read',
    input: nothing,
    output: z.array(VisitOnSite),
  }),
  'visits.signOutFor': call({
    audience: ['staff'],
    needs: 'visits.sign-out',
    input: ofVisit,
    output: done,
  }),
  'visits.undoSignOutFor': call({
    audience: ['staff'],
    needs: 'visits.sign-out',
    input: ofVisit,
    output: done,
  }),
  'visits.photo': call({
    audience: ['staff'],
    needs: 'visits.read',
    input: ofVisit,
    output: z.strictObject({ photo: Photo.nullable() }),
  }),
  'visits.decideEscort': call({
    audience: ['staff'],
    needs: 'identity.write',
    input: ofVisit.extend({ escort: Escort }),
    output: done,
  }),
  'identity.record': call({
    audience: ['staff'],
    needs: 'identity.write',
    input: NewIdentityCheck,
    output: done,
  }),
  'passes.issue': call({ audience: ['staff'], needs: 'passes.write', input: ofVisit, output: IssuedPass }),
  'passes.print': call({
    audience: ['staff'],
    needs: 'passes.write',
    input: z.strictObject({ passId: PassId, code: PassCode, on: z.enum(['card', 'badge']) }),
    output: Printed,
  }),
  'passes.list': call({
    audience: ['staff'],
    needs: 'passes.write',
    input: nothing,
    output: z.array(PassEntry),
  }),
  'passes.revoke': call({
    audience: ['staff'],
    needs: 'passes.write',
    input: z.strictObject({ passId: PassId }),
    output: done,
  }),
  'expected.list': call({
    audience: ['staff'],
    needs: 'expected.write',
    input: nothing,
    output: z.array(ExpectedVisit),
  }),
  // What the form offers: categories and hosts, by name.
  'expected.choices': call({
    audience: ['staff'],
    needs: 'expected.write',
    input: nothing,
    output: z.strictObject({ categories: z.array(named(CategoryId)), hosts: z.array(named(StaffId)) }),
  }),
  'expected.add': call({
    audience: ['staff'],
    needs: 'expected.write',
    input: NewExpected,
    output: z.strictObject({ id: ExpectedId }),
  }),
  'expected.setCancelled': call({
    audience: ['staff'],
    needs: 'expected.write',
    input: z.strictObject({ expectedId: ExpectedId, cancelled: z.boolean() }),
    output: done,
  }),
  'expected.preview': call({
    audience: ['staff'],
    needs: 'expected.write',
    input: nothing,
    output: ImportPreview,
  }),
  'expected.import': call({
    audience: ['staff'],
    needs: 'expected.write',
    input: z.strictObject({ importId: ImportId }),
    output: z.strictObject({ count: z.int() }),
  }),
  'badges.reprint': call({ audience: ['staff'], needs: 'badges.print', input: ofVisit, output: done }),
  'challenges.record': call({
    audience: ['staff'],
    needs: 'challenges.write',
    input: NewChallenge,
    output: z.strictObject({ id: ChallengeId }),
  }),
  'challenges.withdraw': call({
    audience: ['staff'],
    needs: 'challenges.write',
    input: Withdrawal,
    output: done,
  }),
  'challenges.recent': call({
    audience: ['staff'],
    needs: 'challenges.read',
    input: nothing,
    output: z.array(ChallengeEntry),
  }),
  'challenges.forDsl': call({
    audience: ['staff'],
    needs: 'challenges.for-dsl',
    input: nothing,
    output: z.array(ChallengeEntry),
  }),
  'help.waiting': call({ audience: ['staff'], input: nothing, output: z.array(HelpCall) }),
  'help.answer': call({
    audience: ['staff'],
    needs: 'help.answer',
    input: z.strictObject({ id: HelpCallId }),
    output: done,
  }),
  'help.fromStaff': call({
    audience: ['staff'],
    needs: 'help.answer',
    input: NewStaffCall,
    output: z.strictObject({ id: HelpCallId }),
  }),
  'policy.versions': call({
    audience: ['staff'],
    needs: 'policy.read',
    input: nothing,
    output: z.array(PolicyVersion),
  }),
  'policy.version': call({
    audience: ['staff'],
    needs: 'policy.read',
    input: z.strictObject({ versionId: PolicyVersionId }),
    output: PolicyVersionTexts,
  }),
  'policy.draft': call({
    audience: ['staff'],
    needs: 'policy.read',
    input: nothing,
    output: z.strictObject({ draft: PolicyDraft, savedBy: z.string(), savedAt: Instant }).nullable(),
  }),
  'policy.saveDraft': call({ audience: ['staff'], needs: 'policy.write', input: PolicyDraft, output: done }),
  'policy.discardDraft': call({ audience: ['staff'], needs: 'policy.write', input: nothing, output: done }),
  // Makes the draft a version. It is never edited from then on.
  'policy.approve': call({
    audience: ['staff'],
    needs: 'policy.write',
    input: PolicyApproval,
    output: z.strictObject({ versionId: PolicyVersionId, version: z.int() }),
  }),
  // Of a version whose day has not come.
  'policy.withdraw': call({
    audience: ['staff'],
    needs: 'policy.write',
    input: z.strictObject({ versionId: PolicyVersionId, reason: RequiredText(300) }),
    output: done,
  }),
  'policy.reviewStanding': call({
    audience: ['staff'],
    needs: 'visits.read',
    input: nothing,
    output: ReviewStanding,
  }),
  'policy.reviewLog': call({
    audience: ['staff'],
    needs: 'policy.read',
    input: nothing,
    output: z.strictObject({ reviews: z.array(PolicyReview), triggers: z.array(PolicyTrigger) }),
  }),
  'policy.recordReview': call({
    audience: ['staff'],
    needs: 'policy.write',
    input: NewPolicyReview,
    output: done,
  }),
  'policy.recordTrigger': call({
    audience: ['staff'],
    needs: 'policy.write',
    input: NewPolicyTrigger,
    output: done,
  }),
  'receipts.save': call({ audience: ['staff'], needs: 'receipts.save', input: ofVisit, output: SavedFile }),
  'lockers.list': call({
    audience: ['staff'],
    needs: 'lockers.write',
    input: nothing,
    output: z.array(Locker),
  }),
  'lockers.handIn': call({
    audience: ['staff'],
    needs: 'lockers.write',
    input: NewLockerUse,
    output: z.strictObject({ number: z.int() }),
  }),
  'lockers.handBack': call({
    audience: ['staff'],
    needs: 'lockers.write',
    input: z.strictObject({ useId: LockerUseId }),
    output: done,
  }),
  // Numbers 1 to `count`. One that holds something can't be taken away.
  'lockers.setCount': call({
    audience: ['staff'],
    needs: 'settings.write',
    input: z.strictObject({ count: z.int().min(0).max(maxLockers) }),
    output: done,
  }),
  'exceptions.list': call({
    audience: ['staff'],
    needs: 'exceptions.read',
    input: nothing,
    output: z.array(DeviceException),
  }),
  // What the form offers: those who are here or have a pass, and categories.
  'exceptions.choices': call({
    audience: ['staff'],
    needs: 'exceptions.write',
    input: nothing,
    output: z.strictObject({
      visitors: z.array(z.strictObject({ id: VisitorId, name: z.string(), organisation: z.string() })),
      categories: z.array(named(CategoryId)),
    }),
  }),
  'exceptions.add': call({
    audience: ['staff'],
    needs: 'exceptions.write',
    input: NewException,
    output: z.strictObject({ id: ExceptionId }),
  }),
  'exceptions.end': call({
    audience: ['staff'],
    needs: 'exceptions.write',
    input: z.strictObject({ exceptionId: ExceptionId }),
    output: done,
  }),
  'registers.list': call({
    audience: ['staff'],
    needs: 'registers.write',
    input: nothing,
    output: z.array(RegisterEntry),
  }),
  'registers.add': call({
    audience: ['staff'],
    needs: 'registers.write',
    input: NewRegisterEntry,
    output: z.strictObject({ id: RegisterEntryId }),
  }),
  'registers.change': call({
    audience: ['staff'],
    needs: 'registers.write',
    input: z.strictObject({ entryId: RegisterEntryId, entry: NewRegisterEntry }),
    output: done,
  }),
  'registers.remove': call({
    audience: ['staff'],
    needs: 'registers.write',
    input: z.strictObject({ entryId: RegisterEntryId }),
    output: done,
  }),
  'alerts.list': call({ audience: ['staff'], needs: 'alerts.write', input: nothing, output: z.array(Alert) }),
  'alerts.add': call({
    audience: ['staff'],
    needs: 'alerts.write',
    input: NewAlert,
    output: z.strictObject({ id: AlertId }),
  }),
  'alerts.change': call({
    audience: ['staff'],
    needs: 'alerts.write',
    input: z.strictObject({ alertId: AlertId, alert: NewAlert }),
    output: done,
  }),
  'alerts.setActive': call({
    audience: ['staff'],
    needs: 'alerts.write',
    input: z.strictObject({ alertId: AlertId, active: z.boolean() }),
    output: done,
  }),
  // Alerts that hold, best first, with a few that are nearly alike.
  'alerts.try': call({
    audience: ['staff'],
    needs: 'alerts.write',
    input: z.strictObject({ name: PersonName }),
    output: z.array(TriedName),
  }),
  // What the desk said in the last 90 days, the latest first.
  'alerts.answers': call({
    audience: ['staff'],
    needs: 'alerts.write',
    input: nothing,
    output: z.array(GivenAnswer),
  }),
  'alerts.compare': call({
    audience: ['staff'],
    needs: 'alerts.answer',
    input: ofVisit,
    output: z.array(PossibleMatch),
  }),
  // After yes and not sure the desk is told what to do. `called`: the lead is rung about it. `readable`: a lead can unlock
  // the staff view.
  'alerts.answer': call({
    audience: ['staff'],
    needs: 'alerts.answer',
    input: NewMatchAnswer,
    output: z.strictObject({
      answer: MatchAnswer,
      instructions: z.string(),
      called: z.boolean(),
      readable: z.boolean(),
    }),
  }),
  'incidents.report': call({
    audience: ['staff'],
    needs: 'incidents.report',
    input: NewIncident,
    // Nothing of it comes back but its number. `readable`: somebody whom it is for can unlock the staff view.
    output: z.strictObject({ number: z.int().nullable(), readable: z.boolean() }),
  }),
  'incidents.list': call({
    audience: ['staff'],
    needs: 'incidents.read',
    input: nothing,
    output: z.array(IncidentSummary),
  }),
  // Reading is written down too; the first reading makes a new report a seen one.
  'incidents.open': call({
    audience: ['staff'],
    needs: 'incidents.read',
    input: z.strictObject({ incidentId: IncidentId }),
    output: IncidentFile,
  }),
  'incidents.add': call({
    audience: ['staff'],
    needs: 'incidents.read',
    input: z.strictObject({ incidentId: IncidentId, entry: NewIncidentEntry }),
    output: done,
  }),
  'incidents.onSite': call({
    audience: ['staff'],
    needs: 'incidents.read',
    input: OnSiteWindow,
    output: z.array(VisitThen),
  }),
  'incidents.saveFile': call({
    audience: ['staff'],
    needs: 'incidents.read',
    input: z.strictObject({ incidentId: IncidentId }),
    output: SavedFile,
  }),
  'reports.figures': call({
    audience: ['staff'],
    needs: 'reports.read',
    input: ExportRange,
    output: Figures,
  }),
  'reports.save': call({
    audience: ['staff'],
    needs: 'reports.read',
    input: ReportRequest,
    output: SavedFile,
  }),
  'log.search': call({
    audience: ['staff'],
    needs: 'log.read',
    input: z.strictObject({ filter: LogFilter, after: LogKey.optional(), size: z.int().min(1).max(200) }),
    output: LogPage,
  }),
  'log.choices': call({ audience: ['staff'], needs: 'log.read', input: nothing, output: LogChoices }),
  'log.savedFilters': call({
    audience: ['staff'],
    needs: 'log.read',
    input: nothing,
    output: z.array(SavedFilter),
  }),
  // One of the same name is replaced.
  'log.saveFilter': call({
    audience: ['staff'],
    needs: 'log.read',
    input: z.strictObject({ name: RequiredText(60), filter: LogFilter }),
    output: z.strictObject({ id: SavedFilterId }),
  }),
  'log.removeFilter': call({
    audience: ['staff'],
    needs: 'log.read',
    input: z.strictObject({ filterId: SavedFilterId }),
    output: done,
  }),
  'log.visit': call({ audience: ['staff'], needs: 'log.read', input: ofVisit, output: VisitFile }),
  // Undone by a further correction.
  'log.correct': call({ audience: ['staff'], needs: 'log.correct', input: Correction, output: done }),
  'settings.show': call({
    audience: ['staff'],
    needs: 'settings.read',
    input: nothing,
    output: Settings,
  }),
  'settings.change': call({
    audience: ['staff'],
    needs: 'settings.write',
    input: SettingsChange,
    output: done,
  }),
  'categories.list': call({
    audience: ['staff'],
    needs: 'settings.read',
    input: nothing,
    output: z.array(Category),
  }),
  'categories.add': call({
    audience: ['staff'],
    needs: 'settings.write',
    input: NewCategory,
    output: z.strictObject({ id: CategoryId }),
  }),
  'categories.change': call({
    audience: ['staff'],
    needs: 'settings.write',
    input: z.strictObject({ categoryId: CategoryId, category: NewCategory }),
    output: done,
  }),
  'categories.setActive': call({
    audience: ['staff'],
    needs: 'settings.write',
    input: z.strictObject({ categoryId: CategoryId, active: z.boolean() }),
    output: done,
  }),
  // All of them, in their new order.
  'categories.order': call({
    audience: ['staff'],
    needs: 'settings.write',
    input: z.strictObject({ order: z.array(CategoryId).max(200) }),
    output: done,
  }),
  'sign.show': call({
    audience: ['staff'],
    needs: 'settings.read',
    input: nothing,
    output: z.strictObject({ sign: SignContent, images: SiteImages }),
  }),
  'sign.change': call({ audience: ['staff'], needs: 'sign.write', input: SignContent, output: done }),
  'sign.setImage': call({
    audience: ['staff'],
    needs: 'sign.write',
    input: z.strictObject({ name: SiteImageName, image: SiteImage.nullable() }),
    output: done,
  }),
  'sign.savePoster': call({
    audience: ['staff'],
    needs: 'settings.read',
    input: PosterRequest,
    output: SavedFile,
  }),
  'sign.shown': call({
    audience: ['staff'],
    needs: 'settings.read',
    input: nothing,
    output: z.array(SignShown),
  }),
  'settings.printers': call({
    audience: ['staff'],
    needs: 'settings.write',
    input: nothing,
    output: z.array(SystemPrinter),
  }),
  'settings.printTest': call({
    audience: ['staff'],
    needs: 'settings.write',
    input: nothing,
    output: Printed,
  }),
  'people.list': call({
    audience: ['staff'],
    needs: 'staff.write',
    input: nothing,
    output: z.array(StaffMember),
  }),
  'people.add': call({
    audience: ['staff'],
    needs: 'staff.write',
    input: NewStaffMember,
    output: z.strictObject({ id: StaffId }),
  }),
  'people.setPin': call({
    audience: ['staff'],
    needs: 'staff.write',
    input: z.strictObject({ staffId: StaffId, pin: Pin }),
    output: done,
  }),
  'people.setActive': call({
    audience: ['staff'],
    needs: 'staff.write',
    input: z.strictObject({ staffId: StaffId, active: z.boolean() }),
    output: done,
  }),
  'exports.choices': call({
    audience: ['staff'],
    needs: 'log.export',
    input: nothing,
    output: z.strictObject({ presets: z.array(Preset), layouts: z.array(Layout) }),
  }),
  'exports.count': call({
    audience: ['staff'],
    needs: 'log.export',
    input: z.strictObject({ filter: LogFilter }),
    output: z.strictObject({ visits: z.int() }),
  }),
  'exports.save': call({ audience: ['staff'], needs: 'log.export', input: ExportRequest, output: Exported }),
  'exports.schedule': call({
    audience: ['staff'],
    needs: 'log.export',
    input: nothing,
    output: ScheduleState,
  }),
  'exports.chooseFolder': call({
    audience: ['staff'],
    needs: 'log.export',
    input: nothing,
    output: z.strictObject({ folderName: z.string().nullable() }),
  }),
  // Into the folder that was chosen last.
  'exports.setSchedule': call({ audience: ['staff'], needs: 'log.export', input: ExportPlan, output: done }),
  'exports.endSchedule': call({ audience: ['staff'], needs: 'log.export', input: nothing, output: done }),
  'exports.seeFailures': call({ audience: ['staff'], needs: 'log.export', input: nothing, output: done }),
  'layouts.add': call({
    audience: ['staff'],
    needs: 'log.export',
    input: NewLayout,
    output: z.strictObject({ id: LayoutId }),
  }),
  'layouts.change': call({
    audience: ['staff'],
    needs: 'log.export',
    input: z.strictObject({ layoutId: LayoutId, layout: NewLayout }),
    output: done,
  }),
  'layouts.remove': call({
    audience: ['staff'],
    needs: 'log.export',
    input: z.strictObject({ layoutId: LayoutId }),
    output: done,
  }),
  // Asks for a file of an earlier system, and takes it apart.
  'logImport.read': call({ audience: ['staff'], needs: 'log.correct', input: nothing, output: ReadLog }),
  'logImport.preview': call({
    audience: ['staff'],
    needs: 'log.correct',
    input: readLog,
    output: LogImportPreview,
  }),
  'logImport.saveProblems': call({
    audience: ['staff'],
    needs: 'log.correct',
    input: readLog,
    output: SavedFile,
  }),
  // Null where it was stopped, and nothing imported.
  'logImport.run': call({
    audience: ['staff'],
    needs: 'log.correct',
    input: readLog,
    output: z.strictObject({ visits: z.int().nullable() }),
  }),
  'logImport.list': call({
    audience: ['staff'],
    needs: 'log.correct',
    input: nothing,
    output: z.array(ImportedLog),
  }),
  'logImport.undo': call({
    audience: ['staff'],
    needs: 'log.correct',
    input: z.strictObject({ logImportId: LogImportId }),
    output: done,
  }),
  // What this window has begun and is not done with.
  'jobs.mine': call({ audience: ['staff'], needs: 'visits.read', input: nothing, output: z.array(Job) }),
  'jobs.cancel': call({
    audience: ['staff'],
    needs: 'visits.read',
    input: z.strictObject({ jobId: JobId }),
    output: done,
  }),
  // To begin one must not wait for a PIN, and a locked view shows numbers only.
  'rollCall.start': call({
    audience: ['staff'],
    input: NewRollCall,
    output: z.strictObject({ id: RollCallId, joined: z.boolean() }),
  }),
  'rollCall.running': call({ audience: ['staff'], input: nothing, output: RunningRollCall.nullable() }),
  'rollCall.list': call({
    audience: ['staff'],
    needs: 'rollCall.take',
    input: ofRollCall,
    output: RollCallList,
  }),
  'rollCall.mark': call({
    audience: ['staff'],
    needs: 'rollCall.take',
    input: NewRollCallMark,
    output: done,
  }),
  'rollCall.end': call({ audience: ['staff'], needs: 'rollCall.take', input: ofRollCall, output: done }),
  'rollCall.stop': call({ audience: ['staff'], needs: 'rollCall.take', input: RollCallStop, output: done }),
  'rollCall.past': call({
    audience: ['staff'],
    needs: 'rollCall.take',
    input: nothing,
    output: z.array(RollCallSummary),
  }),
  'rollCall.report': call({
    audience: ['staff'],
    needs: 'rollCall.take',
    input: ofRollCall,
    output: RollCallReport,
  }),
  'rollCall.print': call({ audience: ['staff'], needs: 'rollCall.take', input: ofRollCall, output: done }),
  'rollCall.save': call({
    audience: ['staff'],
    needs: 'rollCall.take',
    input: z.strictObject({ id: RollCallId, paper: z.enum(['list', 'report']) }),
    output: SavedFile,
  }),
  'rollCall.copies': call({
    audience: ['staff'],
    needs: 'rollCall.take',
    input: nothing,
    output: ListCopies,
  }),
  'closing.count': call({
    audience: ['staff'],
    input: nothing,
    output: z.strictObject({ count: z.int() }),
  }),
  'closing.list': call({
    audience: ['staff'],
    needs: 'visits.sign-out',
    input: nothing,
    output: z.array(NotSignedOut),
  }),
  // The site's own people, where they sign in at the door.
  'closing.staff': call({
    audience: ['staff'],
    needs: 'visits.sign-out',
    input: nothing,
    output: z.array(StaffNotSignedOut),
  }),
  'closing.answer': call({
    audience: ['staff'],
    needs: 'visits.sign-out',
    input: ClosingAnswer,
    output: done,
  }),
  'closing.answerForStaff': call({
    audience: ['staff'],
    needs: 'visits.sign-out',
    input: StaffClosingAnswer,
    output: done,
  }),
  'retention.show': call({
    audience: ['staff'],
    needs: 'retention.read',
    input: nothing,
    output: z.strictObject({
      days: RetentionDays,
      backupDays: z.int(),
      nextRunAt: Instant,
      underWay: z.boolean(),
      runs: z.array(RetentionRun),
    }),
  }),
  'retention.preview': call({
    audience: ['staff'],
    needs: 'retention.read',
    input: nothing,
    output: RetentionPreview,
  }),
  // Answers when it is over.
  'retention.runNow': call({ audience: ['staff'], needs: 'settings.write', input: nothing, output: done }),
  'retention.saveDataSheet': call({
    audience: ['staff'],
    needs: 'retention.read',
    input: nothing,
    output: SavedFile,
  }),
  'holds.list': call({
    audience: ['staff'],
    needs: 'retention.read',
    input: nothing,
    output: z.array(LegalHold),
  }),
  // By words of a name or an organisation: the latest visits.
  'holds.find': call({
    audience: ['staff'],
    needs: 'holds.write',
    input: z.strictObject({ words: RequiredText(200) }),
    output: z.array(HoldCandidate),
  }),
  'holds.put': call({
    audience: ['staff'],
    needs: 'holds.write',
    input: NewHold,
    output: z.strictObject({ id: HoldId }),
  }),
  'holds.lift': call({
    audience: ['staff'],
    needs: 'holds.write',
    input: z.strictObject({ holdId: HoldId, reason: RequiredText(500) }),
    output: done,
  }),
  'requests.list': call({
    audience: ['staff'],
    needs: 'requests.write',
    input: nothing,
    output: z.array(RequestSummary),
  }),
  'requests.due': call({
    audience: ['staff'],
    needs: 'requests.write',
    input: nothing,
    output: z.strictObject({ overdue: z.int(), soon: z.int(), open: z.int() }),
  }),
  'requests.add': call({
    audience: ['staff'],
    needs: 'requests.write',
    input: NewSubjectRequest,
    output: z.strictObject({ id: SubjectRequestId }),
  }),
  'requests.open': call({
    audience: ['staff'],
    needs: 'requests.write',
    input: ofRequest,
    output: RequestFile,
  }),
  'requests.step': call({
    audience: ['staff'],
    needs: 'requests.write',
    input: ofRequest.extend({ step: RequestStep }),
    output: done,
  }),
  // Under the name that was asked with, and these. `found`: null where the search was stopped.
  'requests.search': call({
    audience: ['staff'],
    needs: 'requests.write',
    input: ofRequest.extend({ spellings: z.array(PersonName).max(20) }),
    output: z.strictObject({ found: z.int().nullable() }),
  }),
  'requests.say': call({
    audience: ['staff'],
    needs: 'requests.write',
    input: ofRequest.extend({ entries: z.array(CandidateRef).min(1).max(5000), answer: CandidateAnswer }),
    output: done,
  }),
  'requests.erasurePlan': call({
    audience: ['staff'],
    needs: 'requests.write',
    input: ofRequest,
    output: ErasureOutcome,
  }),
  // `seen`: what the plan said; where it has become another, nothing goes.
  'requests.erase': call({
    audience: ['staff'],
    needs: 'requests.write',
    input: ofRequest.extend({ seen: ErasureOutcome }),
    output: ErasureOutcome,
  }),
  'requests.correct': call({
    audience: ['staff'],
    needs: 'requests.write',
    input: ofRequest.extend({ correction: RequestedCorrection }),
    output: done,
  }),
  // A new folder with a PDF and a JSON, in one that a person chooses. `safeguarding`: for those who read reports.
  'requests.savePack': call({
    audience: ['staff'],
    needs: 'requests.write',
    input: ofRequest.extend({ namesWithheld: z.boolean(), safeguarding: z.boolean() }),
    output: SavedFile,
  }),
  'insight.figures': call({
    audience: ['staff'],
    needs: 'insight.read',
    input: z.strictObject({ range: ExportRange }),
    output: Insight,
  }),
  'insight.saveCsv': call({
    audience: ['staff'],
    needs: 'insight.read',
    input: ChartTable,
    output: SavedFile,
  }),
  // The page draws it; the core looks at it before it is written.
  'insight.savePng': call({
    audience: ['staff'],
    needs: 'insight.read',
    input: ChartPicture,
    output: SavedFile,
  }),
  'people.change': call({
    audience: ['staff'],
    needs: 'staff.write',
    input: z.strictObject({ staffId: StaffId, person: StaffChange }),
    output: done,
  }),
  'people.preview': call({
    audience: ['staff'],
    needs: 'staff.write',
    input: nothing,
    output: PeopleImportPreview,
  }),
  'people.import': call({
    audience: ['staff'],
    needs: 'staff.write',
    input: z.strictObject({ importId: ImportId }),
    output: z.strictObject({ added: z.int(), changed: z.int() }),
  }),
  // The code is told this once; a pass the person had before is worthless from then on.
  'people.issuePass': call({
    audience: ['staff'],
    needs: 'staff.write',
    input: z.strictObject({ staffId: StaffId }),
    output: z.strictObject({ id: StaffPassId, code: z.string() }),
  }),
  'people.printPass': call({
    audience: ['staff'],
    needs: 'staff.write',
    input: z.strictObject({ passId: StaffPassId, code: PassCode }),
    output: Printed,
  }),
  'people.revokePass': call({
    audience: ['staff'],
    needs: 'staff.write',
    input: z.strictObject({ staffId: StaffId }),
    output: done,
  }),
  'mail.server': call({ audience: ['staff'], needs: 'settings.read', input: nothing, output: MailServer }),
  'mail.changeServer': call({
    audience: ['staff'],
    needs: 'settings.write',
    input: MailServerChange,
    output: done,
  }),
  // By the server as it is saved. `problem` is null when the server took the message.
  'mail.test': call({
    audience: ['staff'],
    needs: 'settings.write',
    input: z.strictObject({ to: RequiredEmail }),
    output: z.strictObject({ problem: MailProblem.nullable() }),
  }),
  // What did not go out: failed or tried again, and what was dropped in the last week. Of reports only to their readers,
  // who alone can try those again, or give them up.
  'mail.troubles': call({
    audience: ['staff'],
    needs: 'settings.read',
    input: nothing,
    output: z.array(MailTrouble),
  }),
  'mail.tryAgain': call({
    audience: ['staff'],
    needs: 'settings.read',
    input: z.strictObject({ mailId: MailId }),
    output: done,
  }),
  'mail.giveUp': call({
    audience: ['staff'],
    needs: 'settings.read',
    input: z.strictObject({ mailId: MailId }),
    output: done,
  }),
  'presence.list': call({
    audience: ['staff'],
    needs: 'visits.read',
    input: nothing,
    // `on`: staff sign in at the door at all.
    output: z.strictObject({ on: z.boolean(), staff: z.array(StaffIn) }),
  }),
  'presence.signOutFor': call({
    audience: ['staff'],
    needs: 'visits.sign-out',
    input: z.strictObject({ presenceId: PresenceId }),
    output: done,
  }),
  'presence.undoSignOutFor': call({
    audience: ['staff'],
    needs: 'visits.sign-out',
    input: z.strictObject({ presenceId: PresenceId }),
    output: done,
  }),
  'notice.savePdf': call({
    audience: ['staff'],
    needs: 'settings.read',
    input: NoticeRequest,
    output: SavedFile,
  }),
  'journal.check': call({
    audience: ['staff'],
    needs: 'journal.check',
    input: nothing,
    output: JournalCheck,
  }),
  'app.quit': call({ audience: ['staff'], needs: 'app.quit', input: nothing, output: done }),
} as const;

export type CallName = keyof typeof contract;
/** What a handler receives. */
export type CallInput<N extends CallName> = z.output<(typeof contract)[N]['input']>;
/** What a page sends. */
export type CallRequest<N extends CallName> = z.input<(typeof contract)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof contract)[N]['output']>;

export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}
