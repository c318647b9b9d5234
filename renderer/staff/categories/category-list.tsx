import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../../shared/domain/categories.ts';
import { ListTable } from '../shell/list-table.tsx';
import type { CategoryRowActions, Direction } from './category-row.tsx';
import { CategoryRow } from './category-row.tsx';

interface CategoryListProps extends Pick<CategoryRowActions, 'onEdit' | 'onSetActive'> {
  /** In the door's order. */
  categories: readonly Category[];
  mayChange: boolean;
  onOrder: (order: Category['id'][]) => void;
}

/** The categories as the door shows them, one after the other. */
export function CategoryList({ categories, onOrder, ...actions }: CategoryListProps) {
  const { t } = useTranslation();
  const [moved, setMoved] = useState('');
  const rows = useRef<HTMLDivElement>(null);
  const columns = ['category', 'asks', 'state', 'actions'] as const;

  function move(category: Category, direction: Direction) {
    const order = categories.map(({ id }) => id);
    const from = order.indexOf(category.id);
    const to = from + (direction === 'up' ? -1 : 1);
    order.splice(to, 0, ...order.splice(from, 1));
    onOrder(order);
    setMoved(
      t('staff.categories.moved', { name: category.names.en, position: to + 1, count: categories.length }),
    );
    // The row went elsewhere: the keyboard goes with it, to the button that can go on.
    const atEnd = to === 0 || to === categories.length - 1;
    const wanted = atEnd ? opposite[direction] : direction;
    requestAnimationFrame(() => {
      rows.current?.querySelector<HTMLElement>(`[data-move="${wanted} ${category.id}"] button`)?.focus();
    });
  }

  return (
    <div ref={rows}>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
      <ListTable
        label={t('staff.categories.list')}
        columns={columns.map((column) => t(`staff.categories.${column}`))}
      >
        {categories.map((category, index) => (
          <CategoryRow
            key={category.id}
            category={category}
            isFirst={index === 0}
            isLast={index === categories.length - 1}
            onMove={(direction) => move(category, direction)}
            {...actions}
          />
        ))}
      </ListTable>
    </div>
  );
}

const opposite: Record<Direction, Direction> = { up: 'down', down: 'up' };
