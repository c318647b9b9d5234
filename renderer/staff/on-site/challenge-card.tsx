import { useTranslation } from 'react-i18next';
import type { Severity } from '../../../shared/domain/challenges.ts';
import { Disclosure } from './disclosure.tsx';
import { ReasonLine } from './reason-line.tsx';
import { SeverityMark } from './severity-mark.tsx';
import { HowLong, Since } from './time-on-site.tsx';
import type { VisitButtonsProps } from './visit-buttons.tsx';
import { VisitButtons } from './visit-buttons.tsx';
import { VisitFacts } from './visit-facts.tsx';
import { VisitPhoto } from './visit-more.tsx';
import styles from './challenge-card.module.css';

interface ChallengeCardProps extends VisitButtonsProps {
  severity: Severity;
  now: number;
  timeZone: string;
}

/** A visitor whom staff should speak to: how urgent, who, and why, in words. */
export function ChallengeCard({ severity, now, timeZone, ...buttons }: ChallengeCardProps) {
  const { t } = useTranslation();
  const { visit } = buttons;
  const since = visit.signedInAt;
  return (
    <li className={styles.card}>
      <div className={`${styles.band} ${styles[severity]}`}>
        <SeverityMark severity={severity} />
        <strong>{t(`severity.${severity}`)}</strong>
        <span className={styles.time}>
          <Since since={since} now={now} timeZone={timeZone} /> · <HowLong since={since} now={now} />
        </span>
      </div>
      <div className={styles.body}>
        <div>
          <h3 className={styles.name}>
            <bdi>{visit.name}</bdi>
          </h3>
          <p>
            <bdi>{visit.category}</bdi>
            {visit.organisation !== '' && (
              <>
                , <bdi>{visit.organisation}</bdi>
              </>
            )}
          </p>
          <p className={styles.soft}>
            {t('staff.onSite.host')}: <bdi>{visit.host || t('staff.onSite.noHost')}</bdi>
          </p>
          <p className={styles.soft}>{t('staff.onSite.badgeNumber', { number: visit.badgeNumber })}</p>
          <VisitFacts visit={visit} />
          {visit.hasPhoto && (
            <Disclosure
              show={t('staff.onSite.showPhoto')}
              hide={t('staff.onSite.hidePhoto')}
              name={visit.name}
            >
              <VisitPhoto visit={visit} />
            </Disclosure>
          )}
        </div>
        <ul className={styles.reasons}>
          {visit.reasons.map((reason) => (
            <ReasonLine key={reason.code} reason={reason} visit={visit} now={now} timeZone={timeZone} />
          ))}
        </ul>
        {visit.challenges > 0 && (
          <p className={styles.challenged}>{t('staff.onSite.challenged', { count: visit.challenges })}</p>
        )}
        <div className={styles.buttons}>
          <VisitButtons {...buttons} urgent />
        </div>
      </div>
    </li>
  );
}
