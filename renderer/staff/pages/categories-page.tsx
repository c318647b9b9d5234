import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../../shared/domain/categories.ts';
import { roleMay } from '../../../shared/roles.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { CategoryEditor } from '../categories/category-editor.tsx';
import { CategoryList } from '../categories/category-list.tsx';
import { CategoryNotice } from '../categories/category-notice.tsx';
import { useCategoryActions } from '../categories/use-category-actions.ts';
import { Answered } from '../shell/answered.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** Who visitors can be, and what each of them is asked. Some may only look. */
export function CategoriesPage({ session }: PageProps) {
  const { t } = useTranslation();
  const categories = useCallQuery('categories.list', {});
  const mayChange = roleMay(session.role, 'settings.write');
  const { done, tell, setActive, order } = useCategoryActions();
  const [edited, setEdited] = useState<Category | 'new' | null>(null);

  function show(next: Category | 'new' | null) {
    tell(null);
    setEdited(next);
    window.scrollTo(0, 0);
  }

  if (edited !== null) {
    return (
      <CategoryEditor
        category={edited === 'new' ? null : edited}
        mayChange={mayChange}
        onClose={() => show(null)}
        onSaved={(name) => {
          show(null);
          tell({ kind: 'saved', name });
        }}
      />
    );
  }
  return (
    <>
      <PageHead
        title={t('staff.categories.title')}
        intro={t(mayChange ? 'staff.categories.intro' : 'staff.settings.readOnly')}
      >
        {mayChange && (
          <Button look="primary" onPress={() => show('new')}>
            {t('staff.categories.add')}
          </Button>
        )}
      </PageHead>
      <Answered query={categories}>
        {(all) => (
          <CategoryList
            categories={all}
            mayChange={mayChange}
            onEdit={show}
            onSetActive={setActive}
            onOrder={order}
          />
        )}
      </Answered>
      <CategoryNotice done={done} onClose={() => tell(null)} onUndo={setActive} />
    </>
  );
}
