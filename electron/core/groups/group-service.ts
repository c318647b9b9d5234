import type { SignedInGroup, SignInGroup } from '../../../shared/domain/groups.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/time.ts';
import type { PrintQueue } from '../badges/print-queue.ts';
import type { Db } from '../db/open.ts';
import type { ExpectedService } from '../expected/expected-service.ts';
import { newId } from '../ids.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { VisitRepository } from '../visits/visit-repository.ts';
import type { VisitWriter } from '../visits/visit-writer.ts';
import type { GroupRepository } from './group-repository.ts';

/** A group that one lead signs in: a visit, an acknowledgement and a badge for each, all of them or none. */
export function createGroupService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: GroupRepository;
  visits: VisitRepository;
  writer: VisitWriter;
  expected: ExpectedService;
  printQueue: PrintQueue;
}) {
  const { db, host, repository, writer } = deps;

  function writeGroup(input: SignInGroup): SignedInGroup {
    const earlier = repository.findByRequest(input.requestId);
    if (earlier) return answer(deps.visits.inGroup(earlier).map((visit) => writer.signedIn(visit)));

    const category = writer.offeredCategory(input.categoryId);
    const groupId = newId<GroupId>();
    const { groupName: name, requestId, organisation, acknowledgement } = input;
    repository.insert({
      id: groupId,
      siteId: deps.site.get().id,
      requestId,
      name,
      at: toInstant(host.now()),
    });
    const visits = input.names.map((person, index) =>
      writer.write({
        ...input,
        requestId: newId(),
        category,
        visitor: { name: person, organisation },
        // The lead answers for what all have agreed to, and signs or poses for none of them.
        acknowledgement: { ...acknowledgement, signature: null },
        photo: null,
        child: null,
        groupId,
        takesLocker: index === 0,
        tellsHost: index === 0,
      }),
    );
    const [lead] = visits;
    if (lead && input.expectedId !== null) deps.expected.arrive(input.expectedId, lead.visitId);
    return answer(visits);
  }
  const writeWhole = db.transaction(writeGroup).immediate;

  return {
    /** All or nothing, and durable before it answers. A repeated request gives the visits it made the first time. */
    signIn(input: SignInGroup): SignedInGroup {
      const signedIn = writeWhole(input);
      host.emit('visits.changed');
      if (signedIn.locker !== null) host.emit('lockers.changed');
      if (input.expectedId !== null) host.emit('expected.changed');
      deps.printQueue.wake();
      return signedIn;
    },
  };
}

function answer(visits: readonly ReturnType<VisitWriter['signedIn']>[]): SignedInGroup {
  return {
    visits: visits.map(({ visitId, badgeNumber }) => ({ visitId, badgeNumber })),
    printing: visits.some(({ printing }) => printing),
    locker: visits[0]?.locker ?? null,
  };
}
