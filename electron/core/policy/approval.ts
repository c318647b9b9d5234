import type { z } from 'zod';
import { tiers } from '../../../shared/domain/categories.ts';
import type { PolicyVersionId, StaffId } from '../../../shared/domain/ids.ts';
import type { PolicyApproval } from '../../../shared/domain/policy.ts';
import { PolicyContent } from '../../../shared/domain/policy.ts';
import { RequiredText } from '../../../shared/domain/text.ts';
import type { Instant } from '../../../shared/time.ts';
import { siteDay, startOfSiteDay, toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { Journal } from '../journal/journal.ts';
import type { SiteService } from '../site/site-service.ts';
import { wrongFields } from '../wrong-fields.ts';
import type { DraftService } from './draft-service.ts';
import type { PolicyRepository } from './policy-repository.ts';
import { writePolicyTexts } from './policy-texts.ts';

/** Makes the draft a version that nobody can edit any more. */
export function createApproval(deps: {
  db: Db;
  site: SiteService;
  repository: PolicyRepository;
  drafts: DraftService;
  journal: Journal;
  now: () => Date;
}) {
  const { db, site, repository, drafts, journal } = deps;

  /** Today means from now on; a later day, from its beginning. */
  function firstInstant(day: z.infer<typeof PolicyApproval>['inForceFrom'], now: Instant): Instant {
    const { timeZone } = site.get();
    const today = siteDay(now, timeZone);
    if (day < today) throw refused({ inForceFrom: 'time-past' });
    const from = day === today ? now : startOfSiteDay(day, timeZone);
    const latest = repository.versions().find(({ withdrawn }) => !withdrawn);
    // Versions come into force in the order of their numbers.
    if (latest && latest.inForceFrom > now && from <= latest.inForceFrom) {
      throw refused({ inForceFrom: 'before-version' });
    }
    return from;
  }

  function contentOfDraft(version: number): PolicyContent {
    const found = drafts.find();
    if (!found) throw new AppError('not-found');
    const parsed = PolicyContent.safeParse(found.draft);
    const fields: Record<string, string> = parsed.success ? {} : wrongFields(parsed.error);
    for (const tier of tiers.filter((each) => !found.draft.rules[each].en)) {
      delete fields[`rules.${tier}`];
      fields[`rules.${tier}.en`] = 'required';
    }
    const changed = RequiredText(300).safeParse(found.draft.whatChanged.en ?? '');
    if (version > 1 && !changed.success) fields['whatChanged.en'] = 'required';
    if (!parsed.success || Object.keys(fields).length > 0) throw refused(fields);
    return parsed.data;
  }

  return {
    /**
     * @throws AppError `not-found` without a draft, `invalid-input` where it lacks something (`rules.visitor.en`) or the
     * day will not do (`inForceFrom`)
     */
    approve({ approvedBy, inForceFrom: day }: PolicyApproval, by: StaffId) {
      return db
        .transaction(() => {
          const now = toInstant(deps.now());
          const version = repository.nextNumber();
          const content = contentOfDraft(version);
          const inForceFrom = firstInstant(day, now);
          const id = newId<PolicyVersionId>();
          const { substantial } = content;
          const approval = { by: approvedBy, at: now, recordedBy: by };
          repository.insertVersion({
            id,
            siteId: site.get().id,
            version,
            inForceFrom,
            substantial,
            approval,
          });
          const texts = writePolicyTexts(repository, id, content.rules, content.whatChanged);
          drafts.clear();
          const details = { version, approvedBy, inForceFrom, substantial, texts };
          journal.append({ actor: by, action: 'policy.approved', subject: id, details });
          return { versionId: id, version };
        })
        .immediate();
    },
  };
}

const refused = (fields: Record<string, string>) => new AppError('invalid-input', { fields });
