import type { ImportId, StaffId } from '../../../shared/domain/ids.ts';

export interface PendingImport<E> {
  id: ImportId;
  /** Who looked at it. */
  by: StaffId;
  entries: readonly E[];
  /** Whether something has to be mended first. */
  faulty: boolean;
}

/** What a window has read of a file and not yet imported: in memory, one at most, gone when the window is locked. */
export function createPendingImports<E, P extends Pick<PendingImport<E>, 'id' | 'by'> = PendingImport<E>>() {
  const pending = new Map<string, P>();
  return {
    keep: (clientId: string, read: P) => void pending.set(clientId, read),
    of: (clientId: string): P | null => pending.get(clientId) ?? null,
    forget: (clientId: string) => void pending.delete(clientId),
  };
}
export type PendingImports<E> = ReturnType<typeof createPendingImports<E>>;
