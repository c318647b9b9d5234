import type { ReactNode } from 'react';
import styles from './list-table.module.css';

interface ListTableProps {
  /** What is listed, for those who can't see the heading above. */
  label: string;
  columns: readonly string[];
  /** Whether the last column is for buttons, which stand at its end. */
  hasButtons?: boolean;
  /** Rows, each with a `th`. */
  children: ReactNode;
}

/** A list with columns. Where the window is narrow it scrolls by itself, not the page. */
export function ListTable({ label, columns, hasButtons = true, children }: ListTableProps) {
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${hasButtons ? styles.withButtons : ''}`} aria-label={label}>
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
