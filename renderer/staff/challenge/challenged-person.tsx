import { useTranslation } from 'react-i18next';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { VisitFacts } from '../on-site/visit-facts.tsx';
import { VisitPhoto } from '../on-site/visit-more.tsx';
import styles from './challenged-person.module.css';

/** Enough to know that this is the one who stands there: what the badge says, whom they see, and the face if there is one. */
export function ChallengedPerson({ visit }: { visit: VisitOnSite }) {
  const { t } = useTranslation();
  return (
    <div className={styles.person}>
      {visit.hasPhoto && <VisitPhoto visit={visit} />}
      <div className={styles.facts}>
        <strong>{t('staff.onSite.badgeNumber', { number: visit.badgeNumber })}</strong>
        <span>
          {t('staff.onSite.host')}: <bdi>{visit.host || t('staff.onSite.noHost')}</bdi>
        </span>
        <VisitFacts visit={visit} />
      </div>
    </div>
  );
}
