import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '../../../shared/domain/expected.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './import-problems.module.css';

/** What is wrong in a file, with the name of the column as people read it. */
export type NamedProblem = Pick<ImportProblem, 'line' | 'field'> & { column: string | null };

/** Line by line, as a spreadsheet counts them, what has to be mended in a file. */
export function ImportProblems({ problems }: { problems: readonly NamedProblem[] }) {
  const { t } = useTranslation();
  return (
    <>
      <Notice kind="problem">{t('staff.import.problems', { count: problems.length })}</Notice>
      <ul className={styles.list} aria-label={t('staff.import.problemList')}>
        {problems.map(({ line, column, field }) => (
          <li key={`${line} ${column} ${field}`}>
            <strong>
              {column === null
                ? t('staff.import.line', { line })
                : t('staff.import.lineColumn', { line, column })}
            </strong>{' '}
            {t(`importProblem.${field}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
