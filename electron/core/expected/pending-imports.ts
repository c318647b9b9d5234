import type { NewExpected } from '../../../shared/domain/expected.ts';
import type { ImportId, StaffId } from '../../../shared/domain/ids.ts';

export interface PendingImport {
  id: ImportId;
  /** Who looked at it. */
  by: StaffId;
  entries: readonly NewExpected[];
  /** Whether something has to be mended first. */
  faulty: boolean;
}

/** What a window has read of a file and not yet imported: in memory, one at most, gone when the window is locked. */
export function createPendingImports() {
  const pending = new Map<string, PendingImport>();
  return {
    keep: (clientId: string, read: PendingImport) => void pending.set(clientId, read),
    of: (clientId: string): PendingImport | null => pending.get(clientId) ?? null,
    forget: (clientId: string) => void pending.delete(clientId),
  };
}
export type PendingImports = ReturnType<typeof createPendingImports>;
