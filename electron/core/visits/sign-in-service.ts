import type { SignedIn, SignIn } from '../../../shared/domain/visits.ts';
import type { PrintQueue } from '../badges/print-queue.ts';
import type { Db } from '../db/open.ts';
import type { ExpectedService } from '../expected/expected-service.ts';
import type { Host } from '../ports.ts';
import type { VisitRepository } from './visit-repository.ts';
import type { VisitWriter } from './visit-writer.ts';

/** Signing in at the door, by whoever comes without a pass. */
export function createSignInService(deps: {
  db: Db;
  host: Host;
  repository: VisitRepository;
  writer: VisitWriter;
  expected: ExpectedService;
  printQueue: PrintQueue;
}) {
  const { db, host, repository, writer, expected, printQueue } = deps;

  function writeSignIn(input: SignIn): SignedIn {
    const earlier = repository.findByRequest(input.requestId);
    if (earlier) return writer.signedIn(earlier);
    const signedIn = writer.write({
      ...input,
      category: writer.offeredCategory(input.categoryId),
      visitor: { name: input.name, organisation: input.organisation },
      groupId: null,
      takesLocker: true,
      tellsHost: true,
    });
    if (input.expectedId !== null) expected.arrive(input.expectedId, signedIn.visitId);
    return signedIn;
  }
  const writeWhole = db.transaction(writeSignIn).immediate;

  return {
    /** All or nothing, and durable before it answers. A repeated request gives the visit it made the first time. */
    signIn(input: SignIn): SignedIn {
      const signedIn = writeWhole(input);
      host.emit('visits.changed');
      if (signedIn.locker !== null) host.emit('lockers.changed');
      if (input.expectedId !== null) host.emit('expected.changed');
      printQueue.wake();
      return signedIn;
    },
  };
}
