import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CandidateRef, CandidateSource } from '../../../shared/domain/requests.ts';
import type { JobControls } from '../exports/jobs.ts';
import type { LaterRecords } from './later-records.ts';
import { oneExpected } from './expected-erasure.ts';
import { entriesOfMembers } from './own-entries.ts';
import type { PersonRepository, SafeguardingReader } from './person-repository.ts';
import type { PackRecords } from './subject-pack.ts';
import type { VisitRecords } from './visit-records.ts';

/** So many rows are looked up in the journal at once. */
const piece = 500;

export interface Gathered {
  records: PackRecords;
  /** Names of others that may stand in it. */
  others: string[];
}

/**
 * Brings together all that is held about the entries that were confirmed, names and all, in small steps.
 *
 * @param safeguarding whose reports belong in, where somebody who reads them decided so
 */
export async function gather(
  refs: readonly CandidateRef[],
  safeguarding: SafeguardingReader | null,
  {
    person,
    visitRecords,
    later,
  }: { person: PersonRepository; visitRecords: VisitRecords; later: LaterRecords },
  { progress, signal }: JobControls,
): Promise<Gathered> {
  const of = (source: CandidateSource) => refs.filter((ref) => ref.source === source).map(({ id }) => id);
  const visitorIds = of('visitor');
  const staffIds = of('staff');
  const visits: PackRecords['visits'] = [];
  const visitIds: string[] = [];
  const subjects: string[] = [...visitorIds, ...staffIds, ...of('expected')];
  for (const [index, visitorId] of visitorIds.entries()) {
    for (const { record, visit, ids } of visitRecords.of(visitorId)) {
      visits.push(visit);
      visitIds.push(record.id);
      subjects.push(...ids);
      await nextTurn(); // a picture each: whoever stands at the door comes first
      signal.throwIfAborted();
    }
    progress(index + 1, visitorIds.length);
  }
  const asMember = of('member').map(oneExpected);
  const asLead = person.expected(of('expected'), visitIds);
  const groups = person.expected(
    asMember.map(({ id }) => id),
    [],
  );
  const ofGroups = entriesOfMembers(groups, asMember);
  const expected = [...asLead, ...ofGroups];
  // An entry that a visit hangs on can be made for another of its group.
  const ownEntries = [...asLead.filter(({ id }) => of('expected').includes(id)), ...ofGroups];
  const passes = person.passes(visitorIds);
  const permissions = person.permissions(visitorIds);
  const hosted = person.hosted(staffIds, of('host-words'));
  const cameFor = person.cameFor(of('child'));
  const corrections = later.corrections(visitIds);
  subjects.push(...[...expected, ...passes, ...permissions].map(({ id }) => id));

  const journal: PackRecords['journal'] = [];
  for (let from = 0; from < subjects.length; from += piece) {
    journal.push(...person.journal(subjects.slice(from, from + piece)));
    await nextTurn();
    signal.throwIfAborted();
  }
  return {
    records: {
      visits: visits.toSorted((a, b) => a.signedInAt.localeCompare(b.signedInAt)),
      expected: expected.map(withoutId),
      passes: passes.map(withoutId),
      permissions: permissions.map(withoutId),
      rollCalls: later.rollCalls({
        visitIds,
        expectedIds: expected.map(({ id }) => id),
        names: [...ownEntries, ...visits].map(({ name }) => name),
        staffIds,
      }),
      corrections,
      hosted,
      cameFor,
      staff: person.staff(staffIds),
      safeguarding: safeguarding && person.safeguarding(safeguarding, visitIds, visitorIds),
      journal: journal.toSorted((a, b) => a.at.localeCompare(b.at)),
    },
    others: [
      ...person.others(visitIds),
      ...visits.map(({ host }) => host),
      ...[...expected, ...groups].flatMap(({ name, host, members }) => [name, host, ...members]),
      ...hosted.map(({ visitor }) => visitor),
      ...cameFor.map(({ adult }) => adult),
    ],
  };
}

/** Ids of rows say nothing to the person, and are not handed over. */
function withoutId<T extends { id: string }>({ id: _id, ...rest }: T): Omit<T, 'id'> {
  return rest;
}
