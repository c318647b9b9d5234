import { basename } from 'node:path';
import type { ImportId, StaffId } from '../../../shared/domain/ids.ts';
import type { PeopleImportPreview } from '../../../shared/domain/people-import.ts';
import { peopleColumns } from '../../../shared/domain/people-import.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { readImportFile } from '../expected/import-file.ts';
import { mostProblems } from '../expected/import-service.ts';
import { readImportTable } from '../expected/import-table.ts';
import type { PendingImports } from '../expected/pending-imports.ts';
import { newId } from '../ids.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { PeopleEntry } from './people-entries.ts';
import { plain, toPeopleEntries } from './people-entries.ts';
import type { PeopleService } from './people-service.ts';
import type { StaffRepository } from './staff-repository.ts';
import type { StaffService } from './staff-service.ts';

/** People and areas from a CSV file: looked at first, then imported whole or not at all. Nobody gets a role by it. */
export function createPeopleImport(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: StaffRepository;
  staff: StaffService;
  people: PeopleService;
  pending: PendingImports<PeopleEntry>;
}) {
  const { db, host, repository, pending } = deps;

  async function read(path: string) {
    const file = await readImportFile(path);
    if ('problem' in file) return { entries: [], problems: [{ line: 1, column: null, field: file.problem }] };
    const table = readImportTable(file.text, peopleColumns, ['name']);
    const { entries, problems } = toPeopleEntries(table.lines, repository.all());
    return { entries, problems: [...table.problems, ...problems].toSorted((a, b) => a.line - b.line) };
  }

  const areaId = (name: string): StaffId | null =>
    repository.all().find((one) => one.kind === 'area' && plain(one.name) === plain(name))?.id ?? null;

  const write = db.transaction((entries: readonly PeopleEntry[], by: StaffId): void => {
    const siteId = deps.site.get().id;
    // Areas stand first: when a person's turn comes, theirs is there.
    for (const { existing, kind, name, email, area, fate } of entries) {
      const told = { email, areaId: areaId(area) };
      if (existing === null) deps.staff.add(siteId, { kind, name, role: null, ...told }, null, by);
      else if (fate === 'changed') {
        const before = repository.find(existing);
        if (!before) throw new AppError('not-found');
        deps.people.change(existing, { name: before.name, role: before.role, ...told }, by);
      }
    }
  }).immediate;

  return {
    /**
     * Asks for a file and says what is in it, and what is wrong with it.
     *
     * @param isStillUnlocked asked once the dialog is answered: it can stand open for hours, with nobody beside it
     */
    async preview(
      clientId: string,
      by: StaffId,
      isStillUnlocked: () => boolean,
    ): Promise<PeopleImportPreview> {
      pending.forget(clientId);
      const path = await host.chooseOpenFile();
      if (path === null) return { chosen: false };
      const { entries, problems } = await read(path);
      if (!isStillUnlocked()) throw new AppError('locked');
      const importId = newId<ImportId>();
      pending.keep(clientId, { id: importId, by, entries, faulty: problems.length > 0 });
      return {
        chosen: true,
        importId,
        fileName: basename(path),
        rows: entries.map(({ kind, name, email, area, fate }) => ({ kind, name, email, area, fate })),
        problems: problems.slice(0, mostProblems),
      };
    },

    /** Gives how many are new, and how many were changed. */
    import(clientId: string, id: ImportId, by: StaffId): { added: number; changed: number } {
      const known = pending.of(clientId);
      if (known?.id !== id) throw new AppError('not-found');
      const { entries } = known;
      if (known.by !== by || known.faulty || entries.length === 0) throw new AppError('wrong-state');
      write(entries, by);
      pending.forget(clientId);
      const count = (fate: PeopleEntry['fate']) => entries.filter((entry) => entry.fate === fate).length;
      return { added: count('new'), changed: count('changed') };
    },
  };
}
