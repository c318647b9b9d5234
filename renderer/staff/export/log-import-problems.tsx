import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogImportProblem } from '../../../shared/domain/log-import.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from '../expected/import-problems.module.css';

interface LogImportProblemsProps {
  /** The first of them. */
  problems: readonly LogImportProblem[];
  count: number;
  children?: ReactNode;
}

/** Line by line, as a spreadsheet counts them, what has to be mended in an earlier log. */
export function LogImportProblems({ problems, count, children }: LogImportProblemsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Notice kind="problem">
        {t('staff.logImport.problems', { count })}
        {children}
      </Notice>
      <ul className={styles.list} aria-label={t('staff.logImport.problemList')}>
        {problems.map(({ line, field, problem }) => (
          <li key={`${line} ${field} ${problem}`}>
            <strong>
              {field === null
                ? t('staff.logImport.line', { line: String(line) })
                : t('staff.logImport.lineColumn', {
                    line: String(line),
                    column: t(`staff.logImport.field.${field}`),
                  })}
            </strong>{' '}
            {t(`logImportProblem.${problem}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
