import { basename } from 'node:path';
import type { ImportPreview, ImportProblem, NewExpected } from '../../../shared/domain/expected.ts';
import { importColumns } from '../../../shared/domain/expected.ts';
import type { ImportId, StaffId } from '../../../shared/domain/ids.ts';
import type { CategoryService } from '../categories/category-service.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Host } from '../ports.ts';
import type { StaffService } from '../staff/staff-service.ts';
import type { ExpectedService } from './expected-service.ts';
import type { ImportContext } from './import-entries.ts';
import { toEntries } from './import-entries.ts';
import { readImportFile } from './import-file.ts';
import { readImportTable } from './import-table.ts';
import type { PendingImports } from './pending-imports.ts';

/** More than anybody mends before choosing the file again. */
export const mostProblems = 200;

/** Expected visitors from a CSV file: looked at first, then imported whole or not at all. */
export function createImportService(deps: {
  host: Host;
  expected: ExpectedService;
  categories: CategoryService;
  staff: StaffService;
  pending: PendingImports<NewExpected>;
}) {
  const { host, expected, pending } = deps;

  const context = (): ImportContext => ({
    today: expected.today(),
    categories: deps.categories.offered(),
    hosts: deps.staff.hosts(),
    open: expected.open(),
  });

  async function readEntries(
    path: string,
    against: ImportContext,
  ): Promise<{ entries: NewExpected[]; problems: ImportProblem[] }> {
    const file = await readImportFile(path);
    if ('problem' in file) return { entries: [], problems: [{ line: 1, column: null, field: file.problem }] };
    const table = readImportTable(file.text, importColumns, ['name', 'category', 'day']);
    const { entries, problems } = toEntries(table.lines, against);
    return { entries, problems: [...table.problems, ...problems].toSorted((a, b) => a.line - b.line) };
  }

  return {
    /**
     * Asks for a file and says what is in it, and what is wrong with it.
     *
     * @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it
     */
    async preview(clientId: string, by: StaffId, isStillUnlocked: () => boolean): Promise<ImportPreview> {
      pending.forget(clientId);
      const path = await host.chooseOpenFile();
      if (path === null) return { chosen: false };
      const against = context();
      const { entries, problems } = await readEntries(path, against);
      if (!isStillUnlocked()) throw new AppError('locked');
      const importId = newId<ImportId>();
      pending.keep(clientId, { id: importId, by, entries, faulty: problems.length > 0 });
      return {
        chosen: true,
        importId,
        fileName: basename(path),
        rows: entries.map((entry) => toRow(entry, against)),
        problems: problems.slice(0, mostProblems),
      };
    },

    /** Gives how many entries there are now that were not before. */
    import(clientId: string, id: ImportId, by: StaffId): number {
      const read = pending.of(clientId);
      if (read?.id !== id) throw new AppError('not-found');
      if (read.by !== by || read.faulty || read.entries.length === 0) throw new AppError('wrong-state');
      const added = expected.addAll(read.entries, by);
      pending.forget(clientId);
      return added.length;
    },
  };
}

/** An entry as the list will show it. */
function toRow({ categoryId, host, ...entry }: NewExpected, { categories, hosts }: ImportContext) {
  return {
    ...entry,
    category: categories.find(({ id }) => id === categoryId)?.names.en ?? '',
    host: 'text' in host ? host.text : (hosts.find(({ id }) => id === host.staffId)?.name ?? ''),
  };
}
