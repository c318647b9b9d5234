import { useTranslation } from 'react-i18next';
import type { LogColumnId } from '../../../shared/domain/exports.ts';
import { logColumnIds } from '../../../shared/domain/exports.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseSome } from '../../ui/choice.tsx';
import styles from './column-chooser.module.css';

interface ColumnChooserProps {
  /** In their order. */
  columns: readonly LogColumnId[];
  onChange: (columns: LogColumnId[]) => void;
  problem: string | undefined;
}

/** Which columns, and in which order: by buttons, since dragging needs a steady hand and eyes. */
export function ColumnChooser({ columns, onChange, problem }: ColumnChooserProps) {
  const { t } = useTranslation();
  function move(from: number, to: number): void {
    const moved = columns[from];
    if (moved !== undefined) onChange(columns.toSpliced(from, 1).toSpliced(to, 0, moved));
  }
  return (
    <>
      <ChooseSome
        label={t('staff.layouts.which')}
        layout="tight"
        options={logColumnIds.map((id) => ({ value: id, label: t(`staff.column.${id}`) }))}
        value={columns}
        // A column that is new comes last; the others keep their places.
        onChange={(chosen) =>
          onChange([
            ...columns.filter((id) => chosen.includes(id)),
            ...chosen.filter((id) => !columns.includes(id)),
          ])
        }
        problem={problem}
      />
      <h3>{t('staff.layouts.order')}</h3>
      <ol className={styles.order} aria-label={t('staff.layouts.order')}>
        {columns.map((id, index) => {
          const name = t(`staff.column.${id}`);
          return (
            <li key={id} className={styles.column}>
              <span className={styles.name}>{name}</span>
              <Button
                size="small"
                aria-label={t('staff.layouts.earlierName', { name })}
                isDisabled={index === 0}
                onPress={() => move(index, index - 1)}
              >
                {t('staff.layouts.earlier')}
              </Button>
              <Button
                size="small"
                aria-label={t('staff.layouts.laterName', { name })}
                isDisabled={index === columns.length - 1}
                onPress={() => move(index, index + 1)}
              >
                {t('staff.layouts.later')}
              </Button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
