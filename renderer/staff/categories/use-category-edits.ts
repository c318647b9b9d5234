import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Category, NewCategory } from '../../../shared/domain/categories.ts';
import { languages } from '../../../shared/domain/languages.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { useUnsaved } from '../shell/unsaved-changes.tsx';
import { blankCategory } from './blank-category.ts';

/** A category while it is written: shown as it will be, and saved as a whole. */
export interface CategoryEdits {
  value: NewCategory;
  edit: (more: Partial<NewCategory>) => void;
  /** What is wrong with a field, by its dotted path. */
  problem: (path: string) => string | undefined;
  isDisabled: boolean;
}

/**
 * @param category null for a new one
 * @param onSaved hears its English name
 */
export function useCategoryEdits(
  category: Category | null,
  mayChange: boolean,
  onSaved: (name: string) => void,
) {
  const client = useQueryClient();
  const errorText = useErrorText();
  const add = useCallMutation('categories.add');
  const change = useCallMutation('categories.change');
  const [edits, setEdits] = useState<Partial<NewCategory>>({});
  const value: NewCategory = { ...(category ? asNew(category) : blankCategory), ...edits };
  const hasEdits = Object.keys(edits).length > 0;
  const error = category ? change.error : add.error;
  useUnsaved(hasEdits);

  async function finish(): Promise<void> {
    await client.invalidateQueries({ queryKey: ['categories.list'] });
    onSaved(value.names.en.trim());
  }

  function save(): void {
    const written = { ...value, names: withoutBlanks(value.names) };
    const options = { onSuccess: () => void finish() };
    if (category) change.mutate({ categoryId: category.id, category: written }, options);
    else add.mutate(written, options);
  }

  const edited: CategoryEdits = {
    value,
    edit: (more) => setEdits((earlier) => ({ ...earlier, ...more })),
    problem: (path) => errorText.field(error, category ? `category.${path}` : path),
    isDisabled: !mayChange,
  };
  return { ...edited, save, error, isSaving: add.isPending || change.isPending, hasEdits };
}

function asNew({ id: _id, active: _active, ...rest }: Category): NewCategory {
  return rest;
}

/** A language without a name is absent; English stays, so that its absence can be said beside it. */
function withoutBlanks(names: NewCategory['names']): NewCategory['names'] {
  const others = languages
    .filter((language) => language !== 'en' && names[language]?.trim())
    .map((language) => [language, names[language]]);
  return { ...(Object.fromEntries(others) as Partial<NewCategory['names']>), en: names.en };
}
