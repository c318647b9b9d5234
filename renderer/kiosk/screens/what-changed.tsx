import { useTranslation } from 'react-i18next';
import type { PolicyText } from '../../../shared/domain/policy.ts';
import type { Way } from '../flow/draft.ts';
import { useBeside } from '../language/language-provider.tsx';
import styles from './what-changed.module.css';

/** For somebody who agreed to an earlier version: what differs from it, in one sentence. */
export function WhatChanged(props: { policy: PolicyText; english: PolicyText; way: Way }) {
  const { policy, english, way } = props;
  const { t } = useTranslation();
  const beside = useBeside();
  if (way.kind !== 'again' || way.welcome.rules !== 'changed') return null;
  const { whatChanged } = policy;
  return (
    <section className={styles.changed}>
      <p>{t('kiosk.rules.lastAgreed')}</p>
      {whatChanged !== '' && (
        <>
          <h2 className={styles.title}>{t('kiosk.rules.whatChanged')}</h2>
          <p>{beside(whatChanged, english.whatChanged)}</p>
        </>
      )}
    </section>
  );
}
