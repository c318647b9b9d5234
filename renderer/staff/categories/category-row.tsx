import { useTranslation } from 'react-i18next';
import type { Category } from '../../../shared/domain/categories.ts';
import { Button } from '../../ui/button.tsx';
import { CategoryPicture } from '../../ui/pictograms.tsx';
import { ListRow, RowButtons } from '../shell/list-table.tsx';
import { useCategorySummary } from './use-category-summary.ts';
import styles from './category-row.module.css';

export type Direction = 'up' | 'down';

export interface CategoryRowActions {
  onEdit: (category: Category) => void;
  onSetActive: (category: Category, active: boolean) => void;
  onMove: (direction: Direction) => void;
}

interface CategoryRowProps extends CategoryRowActions {
  category: Category;
  isFirst: boolean;
  isLast: boolean;
  mayChange: boolean;
}

/** A category in the list; who may not change it still sees what it asks. */
export function CategoryRow({ category, isFirst, isLast, mayChange, ...actions }: CategoryRowProps) {
  const { t } = useTranslation();
  const { asks, after } = useCategorySummary()(category);
  const { active } = category;
  const name = category.names.en;
  return (
    <ListRow isOver={!active}>
      <th scope="row">
        <span className={styles.category}>
          <CategoryPicture pictogram={category.pictogram} size="2.75rem" />
          <bdi className={styles.name}>{name}</bdi>
        </span>
      </th>
      <td>
        {asks}
        <span className={styles.after}>{after}</span>
      </td>
      <td className={styles.state}>{t(active ? 'staff.categories.active' : 'staff.categories.inactive')}</td>
      <td className={styles.actions}>
        <RowButtons>
          {mayChange && (
            <>
              <MoveButton direction="up" isDisabled={isFirst} category={category} onMove={actions.onMove} />
              <MoveButton direction="down" isDisabled={isLast} category={category} onMove={actions.onMove} />
            </>
          )}
          <Button
            size="small"
            aria-label={t(mayChange ? 'staff.categories.editName' : 'staff.categories.showName', { name })}
            onPress={() => actions.onEdit(category)}
          >
            {t(mayChange ? 'staff.categories.edit' : 'staff.categories.show')}
          </Button>
          {mayChange && (
            <Button
              size="small"
              look="quiet"
              aria-label={t(active ? 'staff.people.deactivateName' : 'staff.people.activateName', { name })}
              onPress={() => actions.onSetActive(category, !active)}
            >
              {t(active ? 'staff.people.deactivate' : 'staff.people.activate')}
            </Button>
          )}
        </RowButtons>
      </td>
    </ListRow>
  );
}

interface MoveButtonProps extends Pick<CategoryRowActions, 'onMove'> {
  direction: Direction;
  isDisabled: boolean;
  category: Category;
}

function MoveButton({ direction, isDisabled, category, onMove }: MoveButtonProps) {
  const { t } = useTranslation();
  return (
    <span data-move={`${direction} ${category.id}`}>
      <Button
        size="small"
        aria-label={t(`staff.categories.moveName.${direction}`, { name: category.names.en })}
        isDisabled={isDisabled}
        onPress={() => onMove(direction)}
      >
        <svg width="1.2em" height="1.2em" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path
            d={direction === 'up' ? 'M12 20V5M5 12l7-7 7 7' : 'M12 4v15M5 12l7 7 7-7'}
            fill="none"
            stroke="currentColor"
            strokeWidth="3.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </Button>
    </span>
  );
}
