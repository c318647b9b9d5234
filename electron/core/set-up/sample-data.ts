import type { CategoryPictogram } from '../../../shared/domain/categories.ts';
import type { DeviceDeclaration } from '../../../shared/domain/devices.ts';
import { sampleStaff } from '../../../shared/domain/sample.ts';
import type { NewChallenge } from '../../../shared/domain/challenges.ts';
import type { SetUpAnswers } from '../../../shared/domain/settings.ts';
import type { RequestId } from '../../../shared/domain/ids.ts';

/** A made-up setting and made-up people. None of them exists; names are drawn from the languages that nurseries hear. */
export const sampleAnswers: SetUpAnswers = {
  site: { name: 'Larkfield Nursery', timeZone: 'Europe/London' },
  titles: {
    dsl: 'Designated safeguarding lead',
    deputy: 'Deputy safeguarding lead',
    head: 'Nursery manager',
  },
  safeguarding: { dslName: 'Marek Zielony', deputyName: 'Beatrix Lowe' },
  admin: adminOfSample(),
  printer: { kind: 'none' },
};

function adminOfSample(): { name: string; pin: string } {
  const admin = sampleStaff.find((person) => person.role === 'admin');
  if (!admin) throw new Error('the sample setting has no admin');
  return { name: admin.name, pin: admin.pin };
}

/** Those whom one can come to see, without a role. */
export const sampleHosts = [
  'Sunniva Okafor',
  'Gwen Pritchard',
  'Tomasz Wrona',
  'Leila Haddadi',
  'Ffion Maddox',
];

interface SampleVisitor {
  category: CategoryPictogram;
  name: string;
  organisation?: string;
  host: string;
  devices: readonly DeviceDeclaration[];
}

const phoneInBag: DeviceDeclaration = { kind: 'phone', handling: 'bag' };
const phoneAtOffice: DeviceDeclaration = { kind: 'phone', handling: 'office' };

export const sampleVisitors: readonly SampleVisitor[] = [
  { category: 'parent', name: 'Łucja Nowak-Reed', host: 'Sunniva Okafor', devices: [phoneInBag] },
  { category: 'parent', name: 'Zoë Adeyemi', host: 'Gwen Pritchard', devices: [phoneInBag, { kind: 'watch', handling: 'bag' }] },
  { category: 'contractor', name: 'Dafydd Penrose', organisation: 'Penrose Heating', host: 'Adaeze Brightwell', devices: [phoneInBag, { kind: 'tablet', handling: 'car' }] },
  { category: 'professional', name: 'Siân Merriweather', organisation: 'Speech and Language Team', host: 'Marek Zielony', devices: [{ kind: 'tablet', handling: 'bag' }, phoneAtOffice] },
  { category: 'volunteer', name: 'Nguyễn Minh Anh', host: 'Leila Haddadi', devices: [phoneAtOffice] },
  { category: 'visitor', name: 'Oduya Grace Lindqvist', host: '', devices: [] },
  { category: 'contractor', name: 'Petra Vaughan-Iqbal', organisation: 'Brightline Windows', host: 'Tomasz Wrona', devices: [{ kind: 'phone', handling: 'car' }] },
  { category: 'parent', name: 'Kwabena Thistlewood', host: 'Ffion Maddox', devices: [] },
  { category: 'professional', name: 'Ioana Barrowclough', organisation: 'Early Years Advice', host: 'Imogen Fairweather', devices: [{ kind: 'camera', handling: 'bag' }, phoneAtOffice] },
  { category: 'parent', name: 'Harjit Sollerby', host: 'Sunniva Okafor', devices: [phoneInBag] },
]; // prettier-ignore

/** Of today's visitors, who is still here when somebody looks around: by index into `sampleVisitors`. */
export const sampleOnSite = [0, 2, 3, 4, 5, 8];

export type SampleChallenge = Omit<NewChallenge, 'visitId'>;

/** What staff saw and did, by how many days ago. One of them went to the safeguarding lead. */
export const sampleChallenges: ReadonlyMap<number, SampleChallenge> = new Map([
  [3, { seen: ['phone-in-use'], place: 'Corridor by the garden room', outcomes: ['device-put-away', 'inform-dsl'], note: 'Answered a call; put the phone away at once when asked.' }],
  [8, { seen: ['no-badge'], place: 'Kitchen', outcomes: ['badge-fixed'], note: '' }],
  [11, { seen: ['phone-in-use'], place: 'Front garden', outcomes: ['device-put-away'], note: '' }],
  [17, { seen: ['phone-in-use', 'no-badge'], place: 'Hall', outcomes: ['badge-fixed', 'device-put-away'], note: 'Had not seen the sign.' }],
  [24, { seen: ['watch-in-use'], place: 'Baby room door', outcomes: ['false-alarm'], note: '' }],
]); // prettier-ignore

/** A request id that is made from a number, so that the sample is the same each time. */
export function sampleRequestId(n: number): RequestId {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as RequestId;
}
