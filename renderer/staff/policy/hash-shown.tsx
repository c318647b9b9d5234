import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './hash-shown.module.css';

const shortened = 8;

/** A text's SHA-256: its two ends, and all of it on demand. */
export function HashShown({ of, sha256 }: { of: string; sha256: string }) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  return (
    <span className={styles.hash}>
      <code className={styles.code}>
        {whole ? sha256 : `${sha256.slice(0, shortened)}…${sha256.slice(-shortened)}`}
      </code>
      <Button
        size="small"
        look="quiet"
        aria-expanded={whole}
        aria-label={t(whole ? 'staff.policy.shortenHash' : 'staff.policy.wholeHash', { of })}
        onPress={() => setWhole(!whole)}
      >
        {t(whole ? 'staff.policy.shorten' : 'staff.policy.whole')}
      </Button>
    </span>
  );
}
