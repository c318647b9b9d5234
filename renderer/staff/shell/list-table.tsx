import type { ReactNode } from 'react';
import styles from './list-table.module.css';

interface ListTableProps {
  /** What is listed, for those who can't see the heading above. */
  label: string;
  columns: readonly string[];
  /** Rows: `tr` with a `th` first and, as a rule, buttons last. */
  children: ReactNode;
}

/** A list with columns. Where the window is narrow it scrolls by itself, not the page. */
export function ListTable({ label, columns, children }: ListTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** A row; one that counts no more stands back, and says so in one of its cells. */
export function ListRow({ isOver = false, children }: { isOver?: boolean; children: ReactNode }) {
  return <tr className={isOver ? styles.over : undefined}>{children}</tr>;
}

export function RowButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
