import { useTranslation } from 'react-i18next';
import type { Door, Way } from '../flow/draft.ts';
import { useBeside } from '../language/language-provider.tsx';
import styles from './what-changed.module.css';

/** For somebody who agreed to an earlier version: what differs from it, in one sentence. */
export function WhatChanged({ door, way }: { door: Door; way: Way }) {
  const { t } = useTranslation();
  const beside = useBeside();
  if (way.kind !== 'again' || way.welcome.rules !== 'changed') return null;
  const { whatChanged } = door.policy;
  return (
    <section className={styles.changed}>
      <p>{t('kiosk.rules.lastAgreed')}</p>
      {whatChanged !== '' && (
        <>
          <h2 className={styles.title}>{t('kiosk.rules.whatChanged')}</h2>
          <p>{beside(whatChanged, door.policyInEnglish.whatChanged)}</p>
        </>
      )}
    </section>
  );
}
