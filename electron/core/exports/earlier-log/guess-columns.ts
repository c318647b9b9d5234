import type { EarlierField, LogImportPlan } from '../../../../shared/domain/log-import.ts';
import { earlierFields } from '../../../../shared/domain/log-import.ts';

/** What other systems write above their columns, folded; the likeliest first. */
const knownHeadings: Record<EarlierField, readonly string[]> = {
  name: ['name', 'fullname', 'visitorname', 'visitor', 'guestname', 'guest', 'person'],
  organisation: ['organisation', 'organization', 'company', 'companyname', 'from', 'employer', 'firm'],
  category: ['category', 'visitortype', 'type', 'group', 'role', 'visitorcategory'],
  host: ['host', 'hostname', 'visiting', 'tosee', 'seeing', 'personvisited', 'staffmember', 'employee'],
  purpose: ['purpose', 'reason', 'purposeofvisit', 'reasonforvisit', 'notes'],
  vehicle: ['vehicle', 'vehiclereg', 'registration', 'carreg', 'carregistration', 'vehicleregistration'],
  contact: ['contact', 'phone', 'mobile', 'telephone', 'email', 'phonenumber', 'contactnumber'],
  badge: ['badge', 'badgenumber', 'badgeno', 'passnumber'],
  day: ['date', 'day', 'visitdate', 'dateofvisit', 'signindate', 'datein'],
  signedIn: [
    'signedin', 'signin', 'timein', 'in', 'signintime', 'arrival', 'arrived', 'arrivaltime', 'checkin', 'checkedin',
    'checkintime', 'signinat', 'entry',
  ],
  signedOut: [
    'signedout', 'signout', 'timeout', 'out', 'signouttime', 'departure', 'departed', 'departuretime', 'checkout',
    'checkedout', 'checkouttime', 'left', 'exit',
  ],
}; // prettier-ignore

/** Which column says what, by its heading. Each column is taken once. */
export function guessColumns(headings: readonly string[]): LogImportPlan['columns'] {
  const folded = headings.map((heading) => heading.toLowerCase().replace(/[^\p{L}]/gu, ''));
  const taken = new Set<number>();
  const placeOf = (field: EarlierField): number | null => {
    for (const known of knownHeadings[field]) {
      const place = folded.findIndex((heading, index) => heading === known && !taken.has(index));
      if (place === -1) continue;
      taken.add(place);
      return place;
    }
    return null;
  };
  return Object.fromEntries(
    earlierFields.map((field) => [field, placeOf(field)]),
  ) as LogImportPlan['columns'];
}
