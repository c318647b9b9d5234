import { categoryPictograms } from '../../../shared/domain/categories.ts';
import type { SetUpAnswers, SetUpDraft as Draft } from '../../../shared/domain/settings.ts';
import { SetUpDraft } from '../../../shared/domain/settings.ts';
import type { Db } from '../db/open.ts';
import { defaultCategories } from '../categories/default-categories.ts';
import type { CategoryService } from '../categories/category-service.ts';
import { AppError } from '../errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { PolicyService } from '../policy/policy-service.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { SiteService } from '../site/site-service.ts';
import type { PinHash } from '../staff/pin.ts';
import { hashPin } from '../staff/pin.ts';
import type { StaffService } from '../staff/staff-service.ts';
import { shippedCategoryNames, shippedRules, shippedRulesForRegulars } from './shipped-texts.ts';

/** The first run: from the set-up's screens, from a file, or by the sample data. Whole or not at all. */
export function createSetUpService(deps: {
  db: Db;
  site: SiteService;
  categories: CategoryService;
  policy: PolicyService;
  settings: SettingsService;
  staff: StaffService;
  journal: Journal;
}) {
  const { db, site, settings, staff } = deps;
  const findDraft = db.prepare<[], { answers: string }>('SELECT answers FROM set_up_draft');
  const saveDraft = db.prepare('INSERT OR REPLACE INTO set_up_draft (one, answers) VALUES (1, ?)');
  const removeDraft = db.prepare('DELETE FROM set_up_draft');

  return {
    isFinished: () => site.find() !== null,

    /** What a half-finished set-up remembers, or null. One that a later version can't read is begun afresh. */
    draft(): Draft | null {
      const row = findDraft.get();
      const parsed = row && SetUpDraft.safeParse(JSON.parse(row.answers));
      return parsed?.success ? parsed.data : null;
    },

    saveDraft(draft: Draft): void {
      if (site.find()) throw new AppError('already-set-up');
      saveDraft.run(JSON.stringify(draft));
    },

    async finish(answers: SetUpAnswers): Promise<void> {
      if (site.find()) throw new AppError('already-set-up'); // before a hash is worked out for nothing
      create(answers, await hashPin(answers.admin.pin), { sample: false });
    },
    create,
  };

  /** The part that writes, for whoever has the PIN's hash and a transaction of their own around it. */
  function create(answers: SetUpAnswers, adminPin: PinHash, { sample }: { sample: boolean }): void {
    const { safeguarding, admin } = answers;
    db.transaction(() => {
      if (site.find()) throw new AppError('already-set-up');
      site.create({ ...answers.site, sample });
      const { id } = site.get();
      settings.change(
        {
          titles: answers.titles,
          dslName: safeguarding.dslName,
          deputyName: safeguarding.deputyName,
          printer: answers.printer,
        },
        'system',
      );
      for (const pictogram of categoryPictograms) {
        const names = shippedCategoryNames(pictogram);
        deps.categories.add(id, { ...defaultCategories[pictogram], pictogram, names }, 'system');
      }
      deps.policy.publish(
        id,
        {
          rules: { visitor: shippedRules, regular: shippedRulesForRegulars },
          whatChanged: {},
          substantial: true,
        },
        'system',
      );
      // The safeguarding leads are people one can come to see; an admin gives them a PIN when they want one. A lead who
      // is the admin as well has two entries: what is passed on in confidence is not for whoever looks after printers.
      for (const name of new Set([safeguarding.dslName, safeguarding.deputyName])) {
        if (name !== '') staff.add(id, { name, role: 'dsl' }, null, 'system');
      }
      staff.add(id, { name: admin.name, role: 'admin' }, adminPin, 'system');
      removeDraft.run();
      deps.journal.append({ actor: 'system', action: 'site.set-up', subject: id, details: { sample } });
    }).immediate();
  }
}
export type SetUpService = ReturnType<typeof createSetUpService>;
