import type { PackRecords, PackVisit } from './subject-pack.ts';
import type { Veil } from './veil.ts';

/** What the journal writes where nobody in particular did something. */
const nobody = new Set(['door', 'system']);

function visitBehind(visit: PackVisit, { name, words }: Veil): PackVisit {
  return {
    ...visit,
    host: name(visit.host),
    group: words(visit.group),
    purpose: words(visit.purpose),
    contact: words(visit.contact),
    child: visit.child && {
      ...visit.child,
      firstName: name(visit.child.firstName),
      room: words(visit.child.room),
      reason: words(visit.child.reason),
    },
    identity: visit.identity && { ...visit.identity, by: name(visit.identity.by) },
    challenges: visit.challenges.map((one) => ({
      ...one,
      by: name(one.by),
      place: words(one.place),
      note: words(one.note),
      withdrawn: one.withdrawn && {
        ...one.withdrawn,
        by: name(one.withdrawn.by),
        reason: words(one.withdrawn.reason),
      },
    })),
    sentTo: visit.sentTo.map((one) => ({ ...one, to: name(one.to) })),
  };
}

/** The records with every name behind a veil but that of the person: one place says which field is a name. */
export function withhold(records: PackRecords, veil: Veil): PackRecords {
  const { name, words } = veil;
  return {
    ...records,
    visits: records.visits.map((visit) => visitBehind(visit, veil)),
    expected: records.expected.map((entry) => ({
      ...entry,
      name: name(entry.name),
      host: name(entry.host),
      purpose: words(entry.purpose),
      group: words(entry.group),
      members: entry.members.map(name),
      addedBy: name(entry.addedBy),
    })),
    passes: records.passes.map((pass) => ({ ...pass, issuedBy: name(pass.issuedBy) })),
    permissions: records.permissions.map((one) => ({
      ...one,
      note: words(one.note),
      places: words(one.places),
      approvedBy: name(one.approvedBy),
    })),
    rollCalls: records.rollCalls.map((one) => ({
      ...one,
      listedAs: name(one.listedAs),
      marks: one.marks.map((mark) => ({ ...mark, by: nobody.has(mark.by) ? mark.by : name(mark.by) })),
    })),
    corrections: records.corrections.map((one) => ({
      ...one,
      by: name(one.by),
      before: (one.field === 'host' ? name : words)(one.before),
      after: (one.field === 'host' ? name : words)(one.after),
      reason: words(one.reason),
    })),
    hosted: records.hosted.map((one) => ({ ...one, visitor: name(one.visitor) })),
    cameFor: records.cameFor.map((one) => ({ ...one, adult: name(one.adult), reason: words(one.reason) })),
    journal: records.journal.map((line) => ({ ...line, by: nobody.has(line.by) ? line.by : name(line.by) })),
  };
}
