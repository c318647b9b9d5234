import type { StaffId } from '../../../shared/domain/ids.ts';
import type { CorrectedField, Correction } from '../../../shared/domain/visit-file.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { StaffRepository } from '../staff/staff-repository.ts';
import type { VisitRecord } from '../visits/visit-record.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import type { CorrectionRepository } from './correction-repository.ts';
import type { SearchIndex } from './search-index.ts';

type Change = { field: CorrectedField; earlier: string; later: string };

/** Puts right what was written down wrong of a visit. What it said before stays in its history and in the journal. */
export function createCorrectionService(deps: {
  db: Db;
  host: Host;
  visits: VisitRepository;
  staff: StaffRepository;
  repository: CorrectionRepository;
  searchIndex: SearchIndex;
  journal: Journal;
}) {
  const { db, host, repository, searchIndex, journal } = deps;

  function hostNamed(choice: NonNullable<Correction['host']>, visit: VisitRecord) {
    if ('text' in choice) return { id: null, text: choice.text, name: choice.text };
    const person = deps.staff.find(choice.staffId);
    // Whoever has left the staff since can stay the host, but not become it.
    if (!person || (!person.active && person.id !== visit.hostId)) wrong('host', 'invalid');
    return { id: choice.staffId, text: '', name: person.name };
  }

  function write(correction: Correction, by: StaffId): void {
    const { visitId, reason } = correction;
    const visit = deps.visits.find(visitId);
    if (!visit) throw new AppError('not-found');
    if (repository.isAnonymised(visitId)) throw new AppError('wrong-state');
    const newHost = correction.host && hostNamed(correction.host, visit);
    const signedInAt = correction.signedInAt ?? visit.signedInAt;
    const signedOutAt = correction.signedOutAt ?? visit.signedOutAt;
    checkTimes(correction, visit, { signedInAt, signedOutAt }, toInstant(host.now()));

    const { name = visit.name, organisation = visit.organisation } = correction;
    const values: Change[] = [
      { field: 'name', earlier: visit.name, later: name },
      { field: 'organisation', earlier: visit.organisation, later: organisation },
      { field: 'host', earlier: visit.host, later: newHost?.name ?? visit.host },
      { field: 'signed-in', earlier: visit.signedInAt, later: signedInAt },
      { field: 'signed-out', earlier: visit.signedOutAt ?? '', later: signedOutAt ?? '' },
    ];
    // A host by the same name who is a person of the staff is another one than words are.
    const isOtherHost = newHost !== undefined && newHost.id !== visit.hostId;
    const changes = values.filter(
      ({ field, earlier, later }) => earlier !== later || (field === 'host' && isOtherHost),
    );
    if (changes.length === 0) wrong('correction', 'nothing-changed');

    if (name !== visit.name) repository.setName(visit.visitorId, name);
    if (organisation !== visit.organisation) repository.setOrganisation(visit.visitorId, organisation);
    if (newHost) repository.setHost(visitId, newHost.id, newHost.text);
    repository.setTimes(visitId, signedInAt, signedOutAt);
    if (signedInAt !== visit.signedInAt) searchIndex.move(visitId, Date.parse(signedInAt));
    if (newHost) searchIndex.put(visitId);
    searchIndex.putVisitor(visit.visitorId);

    const at = toInstant(host.now());
    for (const change of changes) {
      repository.insert({ id: newId(), visitId, at, staffId: by, ...change, reason });
    }
    journal.append({
      actor: by,
      action: 'visit.corrected',
      subject: visitId,
      details: { changes, reason, hostId: newHost?.id },
    });
  }

  const writeWhole = db.transaction(write).immediate;
  return {
    /**
     * All of it or nothing.
     *
     * @throws AppError `wrong-state` for an anonymised visit; `invalid-input` with what is wrong: a time in the future, an end
     * before the beginning, the end of a visit that is not over, or nothing that differs
     */
    correct(correction: Correction, by: StaffId): void {
      writeWhole(correction, by);
      host.emit('visits.changed');
      host.emit('log.changed');
    },
  };
}
export type CorrectionService = ReturnType<typeof createCorrectionService>;

function wrong(field: string, problem: string): never {
  throw new AppError('invalid-input', { fields: { [field]: problem } });
}

function checkTimes(
  correction: Correction,
  visit: VisitRecord,
  { signedInAt, signedOutAt }: Pick<VisitRecord, 'signedInAt' | 'signedOutAt'>,
  now: string,
): void {
  if (correction.signedOutAt !== undefined && visit.signedOutAt === null) wrong('signedOutAt', 'still-here');
  if (correction.signedInAt !== undefined && signedInAt > now) wrong('signedInAt', 'in-future');
  if (correction.signedOutAt !== undefined && correction.signedOutAt > now) wrong('signedOutAt', 'in-future');
  if (signedOutAt !== null && signedOutAt < signedInAt) {
    wrong(correction.signedOutAt === undefined ? 'signedInAt' : 'signedOutAt', 'out-before-in');
  }
}
