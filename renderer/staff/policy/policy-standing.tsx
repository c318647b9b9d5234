import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tiers } from '../../../shared/domain/categories.ts';
import type { PolicyVersion } from '../../../shared/domain/policy.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { SettingsSection } from '../settings/settings-section.tsx';
import { Answered } from '../shell/answered.tsx';
import { dayInWords } from '../shell/day-input.tsx';
import { HashShown } from './hash-shown.tsx';
import { ReviewStandingWords } from './review-standing-words.tsx';
import { usePolicyWords } from './use-policy-words.ts';
import styles from './policy-standing.module.css';

interface PolicyStandingProps {
  inForce: PolicyVersion;
  timeZone: string;
  /** A button that belongs to the version in force. */
  children: ReactNode;
}

/** Which version holds today, who approved it, by which hash it is known, and how its review stands. */
export function PolicyStanding({ inForce, timeZone, children }: PolicyStandingProps) {
  const { t, i18n } = useTranslation();
  const words = usePolicyWords(timeZone);
  const texts = useCallQuery('policy.version', { versionId: inForce.id });
  const standing = useCallQuery('policy.reviewStanding', {});
  return (
    <SettingsSection title={t('staff.policy.standing')}>
      <div className={styles.standing}>
        <p className={styles.number}>
          {t('staff.policy.version')} <strong>{inForce.version}</strong>
        </p>
        <dl className={styles.facts}>
          <Fact name={t('staff.policy.inForceSince')}>{words.day(inForce.inForceFrom)}</Fact>
          <Fact name={t('staff.policy.approvedBy')}>
            <bdi>{words.approvedBy(inForce)}</bdi>
          </Fact>
          <Fact name={t('staff.policy.review')}>
            <Answered query={standing}>
              {(stands) => (
                <>
                  <ReviewStandingWords standing={stands} />
                  <span className={styles.written}>
                    {t('staff.policy.writtenOn', {
                      day: dayInWords(stands.writtenOn, i18n.language) ?? stands.writtenOn,
                    })}
                  </span>
                </>
              )}
            </Answered>
          </Fact>
          <Fact name={t('staff.policy.hash')}>
            <Answered query={texts}>
              {({ sha256 }) =>
                tiers.map((tier) => {
                  const of = t('staff.policy.hashOf', { tier: t(`staff.policy.tierShort.${tier}`) });
                  const hash = sha256[tier].en;
                  return (
                    hash !== undefined && (
                      <span key={tier} className={styles.hash}>
                        <span>{of}</span>
                        <HashShown of={of} sha256={hash} />
                      </span>
                    )
                  );
                })
              }
            </Answered>
          </Fact>
        </dl>
        <div className={styles.buttons}>{children}</div>
      </div>
    </SettingsSection>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
