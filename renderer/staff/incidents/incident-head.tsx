import { useTranslation } from 'react-i18next';
import type { IncidentFile } from '../../../shared/domain/incidents.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { CallNow, mayNeed999 } from './call-now.tsx';
import { SaveFile } from './save-file.tsx';
import { HoldMark, StateMark } from './state-mark.tsx';
import styles from './incident-head.module.css';

interface IncidentHeadProps {
  file: IncidentFile;
  timeZone: string;
  onTakeInHand: () => void;
  onClose: () => void;
  onReopen: () => void;
}

/** What it is about, where it stands, and the way on from there. */
export function IncidentHead({ file, timeZone, onTakeInHand, onClose, onReopen }: IncidentHeadProps) {
  const { t, i18n } = useTranslation();
  const { id, number, category, state, hold, happenedAt, reportedAt, place } = file.summary;
  const when = (instant: typeof happenedAt) => siteDateTime(instant, timeZone, i18n.language);
  return (
    <>
      <div className={styles.head}>
        <div className={styles.words}>
          <h1>{t('staff.incidents.fileTitle', { number })}</h1>
          <p className={styles.category}>{t(`staff.incidents.category.${category}`)}</p>
          <p>
            {when(happenedAt)}
            {place !== '' && (
              <>
                , <bdi>{place}</bdi>
              </>
            )}
          </p>
          <p className={styles.soft}>
            <Isolated
              sentence={(isolate) =>
                t('staff.incidents.reportedBy', { name: isolate(file.reportedBy), when: when(reportedAt) })
              }
            />
          </p>
          {file.challengeId !== null && <p className={styles.soft}>{t('staff.incidents.fromChallenge')}</p>}
        </div>
        <div className={styles.standing}>
          <StateMark state={state} />
          {hold && <HoldMark />}
        </div>
        <div className={styles.buttons}>
          <SaveFile incidentId={id} />
          {state === 'closed' ? (
            <Button onPress={onReopen}>{t('staff.incidents.reopen.open')}</Button>
          ) : (
            <Button look={state === 'in-hand' ? 'primary' : 'secondary'} onPress={onClose}>
              {t('staff.incidents.close.open')}
            </Button>
          )}
          {state === 'seen' && (
            <Button look="primary" onPress={onTakeInHand}>
              {t('staff.incidents.takeInHand')}
            </Button>
          )}
        </div>
      </div>
      {state !== 'closed' && mayNeed999(category) && <CallNow />}
    </>
  );
}
