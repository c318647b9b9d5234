import { useTranslation } from 'react-i18next';
import type { Escort } from '../../../shared/domain/categories.ts';
import styles from './escort-word.module.css';

/** What the badge says, with a shape of its own: two walk together, one walks alone. */
export function EscortWord({ escort }: { escort: Escort }) {
  const { t } = useTranslation();
  return (
    <span className={`${styles.word} ${styles[escort]}`}>
      <EscortShape escort={escort} />
      {t(`staff.onSite.escort.${escort}`)}
    </span>
  );
}

export function EscortShape({ escort }: { escort: Escort }) {
  return (
    <svg width="1.4em" height="1.4em" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {escort === 'escorted' ? (
        <g fill="currentColor">
          <circle cx="8" cy="6" r="4" />
          <path d="M1 22v-4q0-7 7-7 4 0 5.500 2.500Q12 16 12 19v3z" />
          <circle cx="18" cy="10" r="3" />
          <path d="M13 22v-3q0-5 5-5t5 5v3z" />
        </g>
      ) : (
        <g fill="none" stroke="currentColor" strokeWidth="2.500">
          <circle cx="12" cy="6.500" r="4" />
          <path d="M4 21.500v-2q0-7 8-7t8 7v2z" />
        </g>
      )}
    </svg>
  );
}
