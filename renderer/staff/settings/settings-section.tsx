import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './settings-section.module.css';

export function SettingsSection(props: { title: string; hint?: string | undefined; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.hint !== undefined && <p className={styles.hint}>{props.hint}</p>}
      {props.children}
    </section>
  );
}
