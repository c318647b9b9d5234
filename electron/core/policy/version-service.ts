import type { tiers } from '../../../shared/domain/categories.ts';
import type { PolicyVersionId, StaffId } from '../../../shared/domain/ids.ts';
import type { PolicyState, PolicyVersion, PolicyVersionTexts } from '../../../shared/domain/policy.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { PolicyRepository, TextRecord, VersionRecord } from './policy-repository.ts';

/** Every version there ever was, to be read, compared, or taken back before its day. */
export function createVersionService(deps: {
  db: Db;
  repository: PolicyRepository;
  journal: Journal;
  now: () => Date;
}) {
  const { db, repository, journal } = deps;

  function toVersion(
    record: VersionRecord,
    texts: readonly TextRecord[],
    all: readonly VersionRecord[],
  ): PolicyVersion {
    const now = toInstant(deps.now());
    const { withdrawn, ...rest } = record;
    return {
      ...rest,
      state: stateOf(record, repository.inForce(now)?.version ?? 0),
      supersededAt: withdrawn ? null : supersededAt(record, all, now),
      // The shipped one was there from its first day on.
      approvedAt: record.approvedAt ?? record.inForceFrom,
      whatChanged: texts.find(({ language }) => language === 'en')?.whatChanged ?? '',
      languages: {
        visitor: forTier(texts, 'visitor').map(({ language }) => language),
        regular: forTier(texts, 'regular').map(({ language }) => language),
      },
    };
  }

  function existing(id: PolicyVersionId): { version: PolicyVersion; texts: TextRecord[] } {
    const all = repository.versions();
    const record = all.find((version) => version.id === id);
    if (!record) throw new AppError('not-found');
    const texts = repository.textsOf(id);
    return { version: toVersion(record, texts, all), texts };
  }

  return {
    /** Latest first. */
    list(): PolicyVersion[] {
      const all = repository.versions();
      return all.map((record) => toVersion(record, repository.textsOf(record.id), all));
    },

    /** @throws AppError `not-found` */
    texts(id: PolicyVersionId): PolicyVersionTexts {
      const { version, texts } = existing(id);
      const byLanguage = <T>(tier: TextRecord['tier'], of: (text: TextRecord) => T) =>
        Object.fromEntries(forTier(texts, tier).map((text) => [text.language, of(text)]));
      const rules = (tier: TextRecord['tier']) => {
        const all = byLanguage(tier, (text) => text.rules);
        if (!all['en']) throw new Error('a policy version without an English text');
        return { ...all, en: all['en'] };
      };
      const changed = texts
        .filter(({ whatChanged }) => whatChanged !== '')
        .map(({ language, whatChanged }) => [language, whatChanged]);
      return {
        version,
        content: {
          rules: { visitor: rules('visitor'), regular: rules('regular') },
          whatChanged: Object.fromEntries(changed) as PolicyVersionTexts['content']['whatChanged'],
          substantial: version.substantial,
        },
        sha256: {
          visitor: byLanguage('visitor', ({ sha256 }) => sha256),
          regular: byLanguage('regular', ({ sha256 }) => sha256),
        },
      };
    },

    /** @throws AppError `wrong-state` for one that is or was in force, `already-done` for one that was withdrawn */
    withdraw(id: PolicyVersionId, reason: string, by: StaffId): void {
      db.transaction(() => {
        const { version } = existing(id);
        if (version.state === 'withdrawn') throw new AppError('already-done');
        if (version.state !== 'approved') throw new AppError('wrong-state');
        repository.withdraw(id, toInstant(deps.now()), by, reason);
        const details = { version: version.version, reason };
        journal.append({ actor: by, action: 'policy.withdrawn', subject: id, details });
      }).immediate();
    },
  };
}
export type VersionService = ReturnType<typeof createVersionService>;

/** Where a version has no text for a tier of its own, that for visitors stands in its place: see `policy-repository.ts`. */
function forTier(texts: readonly TextRecord[], tier: (typeof tiers)[number]): TextRecord[] {
  const own = texts.filter((text) => text.tier === tier);
  return own.length > 0 ? own : texts.filter((text) => text.tier === 'visitor');
}

/** Numbers rise with the days from which versions hold: whatever is above the one in force has still to come. */
function stateOf({ withdrawn, version }: VersionRecord, inForce: number): PolicyState {
  if (withdrawn) return 'withdrawn';
  if (version === inForce) return 'in-force';
  return version > inForce ? 'approved' : 'superseded';
}

function supersededAt(
  { version }: VersionRecord,
  all: readonly VersionRecord[],
  now: Instant,
): Instant | null {
  const later = all.filter(
    (other) => !other.withdrawn && other.version > version && other.inForceFrom <= now,
  );
  return later.map(({ inForceFrom }) => inForceFrom).toSorted()[0] ?? null;
}
