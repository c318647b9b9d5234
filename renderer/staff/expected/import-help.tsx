import { useTranslation } from 'react-i18next';
import type { ImportColumn } from '../../../shared/domain/expected.ts';
import { importColumns } from '../../../shared/domain/expected.ts';
import { SettingsSection } from '../settings/settings-section.tsx';
import styles from './import-help.module.css';

/** What a file must look like to be understood, with an example. */
export function ImportHelp({ example }: { example: readonly Record<ImportColumn, string>[] }) {
  const { t } = useTranslation();
  const lines = [importColumns, ...example.map((row) => importColumns.map((column) => row[column]))];
  return (
    <SettingsSection title={t('staff.import.help')} hint={t('staff.import.helpHint')}>
      <dl className={styles.columns}>
        {importColumns.map((column) => (
          <div key={column} className={styles.column}>
            <dt>{column}</dt>
            <dd>{t(`staff.import.columnHint.${column}`)}</dd>
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
