import type { SubmitEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../../shared/domain/categories.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useLeave } from '../shell/unsaved-changes.tsx';
import { CategoryAsks } from './category-asks.tsx';
import { CategoryDevices } from './category-devices.tsx';
import { CategoryLooks } from './category-looks.tsx';
import { CategoryStay } from './category-stay.tsx';
import { useCategoryEdits } from './use-category-edits.ts';
import styles from './category-editor.module.css';

interface CategoryEditorProps {
  /** Null for a new one. */
  category: Category | null;
  mayChange: boolean;
  onClose: () => void;
  onSaved: (name: string) => void;
}

/** All of a category, in the order in which a visitor meets it. */
export function CategoryEditor({ category, mayChange, onClose, onSaved }: CategoryEditorProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const leave = useLeave();
  const form = useRef<HTMLFormElement>(null);
  const { save, error, isSaving, hasEdits, ...edits } = useCategoryEdits(category, mayChange, onSaved);

  useEffect(() => {
    // The form is longer than the window: what is wrong may be out of sight.
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!isSaving && mayChange) save();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <div>
        <h1>{category ? <bdi>{category.names.en}</bdi> : t('staff.categories.add')}</h1>
        <p>{t(mayChange ? 'staff.categories.fromNowOn' : 'staff.settings.readOnly')}</p>
      </div>
      <CategoryLooks {...edits} />
      <CategoryAsks {...edits} />
      <CategoryStay {...edits} />
      <CategoryDevices {...edits} />
      <div className={styles.foot}>
        {error && <Notice kind="problem">{errorText.sentence(error)}</Notice>}
        <Button onPress={() => leave(onClose)}>{t('staff.categories.back')}</Button>
        {mayChange && (
          <Button type="submit" look="primary" isDisabled={isSaving || (!hasEdits && category !== null)}>
            {t(category ? 'action.save' : 'staff.categories.add')}
          </Button>
        )}
      </div>
    </form>
  );
}
