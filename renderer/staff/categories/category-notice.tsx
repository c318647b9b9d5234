import { useTranslation } from 'react-i18next';
import type { Category } from '../../../shared/domain/categories.ts';
import { callError } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import type { CategoryDone } from './use-category-actions.ts';

interface CategoryNoticeProps {
  done: CategoryDone | null;
  onClose: () => void;
  onUndo: (category: Category, active: boolean) => void;
}

/** What came of the last thing done, with a way back where there is one. */
export function CategoryNotice({ done, onClose, onUndo }: CategoryNoticeProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  if (done === null) return null;
  if (done.kind === 'failed') {
    return (
      <FootNotice kind="problem" onClose={onClose}>
        {callError(done.error).code === 'wrong-state'
          ? t('staff.categories.lastOne')
          : errorText.sentence(done.error)}
      </FootNotice>
    );
  }
  if (done.kind === 'saved') {
    return (
      <FootNotice kind="good" onClose={onClose}>
        <Isolated sentence={(isolate) => t('staff.categories.saved', { name: isolate(done.name) })} />
      </FootNotice>
    );
  }
  const { category, active } = done;
  return (
    <FootNotice
      kind="good"
      onClose={onClose}
      action={
        <Button size="small" onPress={() => onUndo(category, !active)}>
          {t('staff.undo')}
        </Button>
      }
    >
      <Isolated
        sentence={(isolate) =>
          t(active ? 'staff.categories.activated' : 'staff.categories.deactivated', {
            name: isolate(category.names.en),
          })
        }
      />
    </FootNotice>
  );
}
