import type { CandidateSource, RequestKind } from '../../../shared/domain/requests.ts';
import type { Instant, SiteDay } from '../../../shared/time.ts';

/** Who did something: a name, or what stands in its place. */
type Who = string;

export interface PackVisit {
  name: string;
  organisation: string;
  category: string;
  signedInAt: Instant;
  expectedOutAt: Instant;
  signedOutAt: Instant | null;
  signedOutBy: string | null;
  host: Who;
  group: string;
  badgeNumber: number;
  language: string;
  purpose: string;
  vehicle: string;
  contact: string;
  leaving: string;
  child: { move: string; firstName: Who; room: string; reason: string } | null;
  devices: { kind: string; handling: string; accepted: boolean }[];
  lockers: { number: number; kinds: string[]; handedInAt: Instant; handedBackAt: Instant | null }[];
  acknowledgement: {
    at: Instant;
    version: number;
    tier: string;
    language: string;
    sha256: string;
    how: string;
    /** It was given at an earlier visit, and still held. */
    fromEarlierVisit: boolean;
    readBack: { question: string; attempts: number; right: boolean }[];
    sentences: string[];
    /** Strokes of points, in hundredths of the box's height. */
    signature: readonly (readonly (readonly [number, number])[])[] | null;
  } | null;
  /** A JPEG, in base64. */
  photo: string | null;
  identity: { seen: string; assurance: string; assuredOn: SiteDay | null; by: Who; at: Instant } | null;
  challenges: {
    at: Instant;
    by: Who;
    seen: string[];
    place: string;
    outcomes: string[];
    note: string;
    withdrawn: { at: Instant; by: Who; reason: string } | null;
  }[];
  /** Where their data went: a badge to the printer, a message to the host. */
  sentTo: { what: 'badge' | 'mail'; at: Instant; to: Who }[];
}

/** Everything that is held about a person, as it is handed over: as JSON as it stands, and on paper. */
export interface SubjectPack {
  format: 'porchlight-subject-pack';
  version: 1;
  madeAt: Instant;
  site: { name: string; timeZone: string };
  request: { number: number; kind: RequestKind; receivedOn: SiteDay };
  askedAs: string;
  /** As whom, and under which names, the person was found. */
  foundAs: { source: CandidateSource; name: string; organisation: string }[];
  namesWithheld: boolean;
  /** Days that each kind is kept. */
  keptDays: Record<string, number>;
  visits: PackVisit[];
  expected: {
    name: string;
    organisation: string;
    category: string;
    host: Who;
    purpose: string;
    day: SiteDay;
    time: string;
    group: string;
    members: Who[];
    addedBy: Who;
    addedAt: Instant;
    cancelled: boolean;
  }[];
  passes: { issuedAt: Instant; issuedBy: Who; lastUsedAt: Instant | null; revokedAt: Instant | null }[];
  permissions: {
    device: string;
    reason: string;
    note: string;
    places: string;
    from: SiteDay;
    until: SiteDay;
    approvedBy: Who;
    endedAt: Instant | null;
  }[];
  rollCalls: {
    startedAt: Instant;
    mode: string;
    drill: boolean;
    listedAs: string;
    marks: { mark: string; at: Instant; by: Who }[];
  }[];
  corrections: { at: Instant; by: Who; field: string; before: string; after: string; reason: string }[];
  /** Visits of others who named this person as their host. */
  hosted: { visitor: Who; category: string; signedInAt: Instant; signedOutAt: Instant | null }[];
  /** Visits of others who came for this person, a child. */
  cameFor: { adult: Who; move: string; firstName: string; room: string; reason: string; at: Instant }[];
  staff: {
    name: string;
    role: string | null;
    active: boolean;
    addedAt: Instant;
    email: string;
    presence: { signedInAt: Instant; signedOutAt: Instant | null }[];
  }[];
  /** Null where the safeguarding lead has not decided that it belongs in. */
  safeguarding: {
    incidents: { number: number; category: string; happenedAt: Instant; reportedAt: Instant }[];
    alerts: { kind: string; writtenAt: Instant }[];
  } | null;
  /** What the journal has on these entries: what was done, when, and by whom. */
  journal: { at: Instant; action: string; by: Who }[];
}

/** What stands in a pack beside its head. */
export type PackRecords = Omit<
  SubjectPack,
  'format' | 'version' | 'madeAt' | 'site' | 'request' | 'askedAs' | 'foundAs' | 'namesWithheld' | 'keptDays'
>;
