import { useTranslation } from 'react-i18next';
import { imageAddress } from '../../../shared/domain/images.ts';
import type { VisitDetails, VisitOnSite } from '../../../shared/domain/visits.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Answered } from '../shell/answered.tsx';
import styles from './visit-more.module.css';

const details = ['purpose', 'vehicle', 'contact', 'leaving'] as const satisfies (keyof VisitDetails)[];

export const hasDetails = (visit: VisitOnSite) => details.some((detail) => visit.details[detail] !== '');

/** What the visitor told beside the name. */
export function VisitDetailsList({ visit }: { visit: VisitOnSite }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.details}>
      {details
        .filter((detail) => visit.details[detail] !== '')
        .map((detail) => (
          <div key={detail} className={styles.detail}>
            <dt>{t(`staff.onSite.detail.${detail}`)}</dt>
            <dd dir="auto">{visit.details[detail]}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The visitor's photo, asked for only now: nobody's face is shown to a glance at the list. */
export function VisitPhoto({ visit }: { visit: Pick<VisitOnSite, 'visitId' | 'name'> }) {
  const { t } = useTranslation();
  const answer = useCallQuery('visits.photo', { visitId: visit.visitId });
  return (
    <Answered query={answer}>
      {({ photo }) =>
        photo === null ? (
          <p>{t('staff.onSite.noPhoto')}</p>
        ) : (
          <img
            className={styles.photo}
            src={imageAddress(photo)}
            alt={t('staff.onSite.photoOf', { name: visit.name })}
          />
        )
      }
    </Answered>
  );
}
