import type { Tier } from '../../../shared/domain/categories.ts';
import type { PolicyVersionId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { PolicyDraft, PolicyVersion } from '../../../shared/domain/policy.ts';
import { languagesOf } from './draft-edits.ts';

/** Something with texts that can be compared: a version, whose texts are asked for when they are needed, or the draft. */
export interface Comparable {
  key: string;
  name: string;
  languages: Record<Tier, readonly Language[]>;
  texts: { kind: 'version'; versionId: PolicyVersionId } | { kind: 'draft'; draft: PolicyDraft };
}

export function comparableVersion({ id, languages }: PolicyVersion, name: string): Comparable {
  return { key: id, name, languages, texts: { kind: 'version', versionId: id } };
}

export function comparableDraft(draft: PolicyDraft, name: string): Comparable {
  const languages = { visitor: languagesOf(draft, 'visitor'), regular: languagesOf(draft, 'regular') };
  return { key: 'draft', name, languages, texts: { kind: 'draft', draft } };
}
