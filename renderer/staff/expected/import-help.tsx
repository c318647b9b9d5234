import { useTranslation } from 'react-i18next';
import { SettingsSection } from '../settings/settings-section.tsx';
import styles from './import-help.module.css';

interface ImportHelpProps<C extends string> {
  /** What there is to know of the file as a whole. */
  hint: string;
  columns: readonly C[];
  columnHint: (column: C) => string;
  example: readonly Record<C, string>[];
}

/** What a file must look like to be understood, with an example. */
export function ImportHelp<C extends string>({ hint, columns, columnHint, example }: ImportHelpProps<C>) {
  const { t } = useTranslation();
  const lines = [columns, ...example.map((row) => columns.map((column) => row[column]))];
  return (
    <SettingsSection title={t('staff.import.help')} hint={hint}>
      <dl className={styles.columns}>
        {columns.map((column) => (
          <div key={column} className={styles.column}>
            <dt>{column}</dt>
            <dd>{columnHint(column)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('staff.import.example')}</h3>
      {/* A person with a keyboard can scroll it. */}
      <pre
        className={styles.example}
        role="region"
        aria-label={t('staff.import.example')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {lines.map((line) => line.join(',')).join('\n')}
      </pre>
    </SettingsSection>
  );
}
