import type { Layout, NewLayout } from '../../../shared/domain/exports.ts';
import type { LayoutId, StaffId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { Host } from '../ports.ts';
import type { SiteService } from '../site/site-service.ts';
import type { LayoutRepository } from './layout-repository.ts';
import type { ScheduleRepository } from './schedule-repository.ts';

/** Columns that the office chose, put in order and named. */
export function createLayoutService(deps: {
  db: Db;
  host: Host;
  site: SiteService;
  repository: LayoutRepository;
  schedule: Pick<ScheduleRepository, 'find'>;
  journal: Journal;
}) {
  const { db, host, site, repository, schedule, journal } = deps;

  function write(action: string, { id, ...details }: Layout, by: StaffId, store: () => void): void {
    db.transaction(() => {
      store();
      journal.append({ actor: by, action, subject: id, details });
    }).immediate();
    host.emit('exports.changed');
  }
  function existing(id: LayoutId): Layout {
    const layout = repository.find(id);
    if (!layout) throw new AppError('not-found');
    return layout;
  }
  function refuseTakenName(name: string, own: LayoutId | null): void {
    const same = (other: Layout) => other.id !== own && other.name.toLowerCase() === name.toLowerCase();
    if (repository.list().some(same)) throw new AppError('invalid-input', { fields: { name: 'repeated' } });
  }

  return {
    list: () => repository.list(),
    existing,

    add(layout: NewLayout, by: StaffId): LayoutId {
      refuseTakenName(layout.name, null);
      const added = { ...layout, id: newId<LayoutId>() };
      write('layout.added', added, by, () => repository.put(site.get().id, added));
      return added.id;
    },

    change(id: LayoutId, layout: NewLayout, by: StaffId): void {
      existing(id);
      refuseTakenName(layout.name, id);
      const changed = { ...layout, id };
      write('layout.changed', changed, by, () => repository.put(site.get().id, changed));
    },

    /** @throws AppError `invalid-input` while the export by the clock has these columns: it would fail, unseen at first */
    remove(id: LayoutId, by: StaffId): void {
      const layout = existing(id);
      const scheduled = schedule.find()?.plan.layout;
      if (scheduled && 'layoutId' in scheduled && scheduled.layoutId === id)
        throw new AppError('invalid-input', { fields: { layoutId: 'scheduled' } });
      write('layout.removed', layout, by, () => repository.remove(id));
    },
  };
}
export type LayoutService = ReturnType<typeof createLayoutService>;
