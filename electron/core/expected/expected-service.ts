import type {
  ExpectedVisit,
  FoundExpected,
  ImportPreview,
  NewExpected,
} from '../../../shared/domain/expected.ts';
import type { ExpectedId, ImportId, StaffId, VisitId } from '../../../shared/domain/ids.ts';
import { AppError } from '../errors.ts';

/** Who is expected, as the office enters or imports it, and how they find themselves at the door. */
export function createExpectedService() {
  const later = (): never => {
    throw new AppError('unknown-call');
  };
  return {
    find: (_: { letters: string; with: string }): FoundExpected[] => later(),
    /** Part of the sign-in's transaction. */
    arrive: (_id: ExpectedId, _visitId: VisitId): void => later(),
    list: (): ExpectedVisit[] => later(),
    add: (_: NewExpected, _by: StaffId): ExpectedId => later(),
    setCancelled: (_id: ExpectedId, _cancelled: boolean, _by: StaffId): void => later(),
    preview: (_clientId: string): Promise<ImportPreview> => later(),
    import: (_clientId: string, _id: ImportId, _by: StaffId): number => later(),
  };
}
export type ExpectedService = ReturnType<typeof createExpectedService>;
