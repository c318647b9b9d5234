import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inThrees } from './in-threes.ts';
import styles from './pass-dialog.module.css';

interface ShownCodeProps {
  code: string;
  /** What there is to know of it. */
  children: ReactNode;
}

/** The code of a new pass, large enough to read and write down. */
export function ShownCode({ code, children }: ShownCodeProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.code} aria-label={t('staff.pass.code', { code: [...code].join(' ') })} role="img">
        {inThrees(code).map((three, index) => (
          // The same three signs can come twice.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index}>{three}</span>
        ))}
      </p>
      {children}
    </>
  );
}
