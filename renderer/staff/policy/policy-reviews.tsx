import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { Answered } from '../shell/answered.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import { RecordReviewDialog } from './record-review-dialog.tsx';
import { RecordTriggerDialog } from './record-trigger-dialog.tsx';
import { ReviewTable } from './review-table.tsx';
import { TriggerTable } from './trigger-table.tsx';
import styles from './policy-reviews.module.css';

type Kind = 'review' | 'trigger';

/** When the policy was reviewed and with what outcome, and what happened that asks for a review. */
export function PolicyReviews({ timeZone, mayWrite }: { timeZone: string; mayWrite: boolean }) {
  const { t } = useTranslation();
  const log = useCallQuery('policy.reviewLog', {});
  const [recording, setRecording] = useState<Kind | null>(null);
  const [recorded, setRecorded] = useState<Kind | null>(null);

  function record(kind: Kind): void {
    setRecorded(null);
    setRecording(kind);
  }
  const dialog = {
    timeZone,
    onClose: () => setRecording(null),
    onRecorded: () => {
      setRecording(null);
      setRecorded(recording);
    },
  };

  return (
    <>
      <SettingsSection title={t('staff.policy.reviews')} hint={t('staff.policy.reviewsHint')}>
        {mayWrite && (
          <div className={styles.buttons}>
            <Button onPress={() => record('review')}>{t('staff.policy.recordReview')}</Button>
            <Button onPress={() => record('trigger')}>{t('staff.policy.recordTrigger')}</Button>
          </div>
        )}
        <Answered query={log}>
          {({ reviews, triggers }) => (
            <>
              {reviews.length === 0 ? (
                <p>{t('staff.policy.noReviews')}</p>
              ) : (
                <ReviewTable reviews={reviews} timeZone={timeZone} />
              )}
              <h3>{t('staff.policy.triggers')}</h3>
              {triggers.length === 0 ? (
                <p>{t('staff.policy.noTriggers')}</p>
              ) : (
                <TriggerTable triggers={triggers} timeZone={timeZone} />
              )}
            </>
          )}
        </Answered>
      </SettingsSection>
      {recorded && (
        <FootNotice kind="good" onClose={() => setRecorded(null)}>
          {t(`staff.policy.recorded.${recorded}`)}
        </FootNotice>
      )}
      {recording === 'review' && <RecordReviewDialog {...dialog} />}
      {recording === 'trigger' && <RecordTriggerDialog {...dialog} />}
    </>
  );
}
