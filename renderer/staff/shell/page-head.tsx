import type { ReactNode } from 'react';
import styles from './page-head.module.css';

/** What a page is about, and beside it what one can begin here. */
export function PageHead(props: { title: string; intro?: string; children?: ReactNode }) {
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1>{props.title}</h1>
        {props.intro !== undefined && <p>{props.intro}</p>}
      </div>
      {props.children}
    </div>
  );
}
