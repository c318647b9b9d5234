import { useTranslation } from 'react-i18next';
import { inThrees } from './in-threes.ts';
import styles from './pass-dialog.module.css';

/** The code of a new pass, shown this once: on paper, or written down. */
export function ShownCode({ code, printing }: { code: string; printing: boolean }) {
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
      <p>{t('staff.pass.once')}</p>
      {!printing && <p>{t('staff.pass.writeDown')}</p>}
    </>
  );
}
