import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubjectRequestId } from '../../../shared/domain/ids.ts';
import type { RequestFile } from '../../../shared/domain/requests.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Part } from '../incidents/part.tsx';
import { useNow } from '../on-site/use-now.ts';
import { Answered } from '../shell/answered.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import { ConfirmPart } from './confirm-part.tsx';
import { CorrectPart } from './correct-part.tsx';
import { ErasePart } from './erase-part.tsx';
import { FindPart } from './find-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { PackPart } from './pack-part.tsx';
import { RequestHead } from './request-head.tsx';
import type { AskedStep } from './step-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';
import styles from './request-view.module.css';

interface RequestViewProps extends PageProps {
  requestId: SubjectRequestId;
  onBack: () => void;
}

/** One request, with its steps in their order, and what was done. */
export function RequestView({ requestId, site, session, onBack }: RequestViewProps) {
  const { t } = useTranslation();
  const file = useCallQuery('requests.open', { requestId });
  const [asking, setAsking] = useState<AskedStep | null>(null);
  const today = siteDay(toInstant(new Date(useNow())), site.timeZone);
  return (
    <>
      <div>
        <Button size="small" onPress={onBack}>
          {t('staff.requests.back')}
        </Button>
      </div>
      <Answered query={file}>
        {(data) => (
          <>
            <RequestHead file={data} onAsk={setAsking} />
            <div className={styles.columns}>
              <div className={styles.column}>
                <Steps file={data} session={session} onAsk={setAsking} />
              </div>
              <div className={styles.column}>
                <Part title={t('staff.requests.facts')}>
                  <div>
                    <p className={styles.label}>{t('staff.requests.wish')}</p>
                    <p dir="auto" className={styles.typed}>
                      {data.wish || t('staff.requests.noWish')}
                    </p>
                  </div>
                  <div>
                    <p className={styles.label}>{t('staff.requests.contact')}</p>
                    <p dir="auto" className={styles.typed}>
                      {data.contact}
                    </p>
                  </div>
                </Part>
                <HistoryPart file={data} timeZone={site.timeZone} />
              </div>
            </div>
            {asking && (
              <StepDialog
                requestId={requestId}
                kind={asking}
                day={asking === 'due' ? data.summary.standing.dueOn : today}
                onClose={() => setAsking(null)}
              />
            )}
          </>
        )}
      </Answered>
    </>
  );
}

interface StepsProps extends Pick<PageProps, 'session'> {
  file: RequestFile;
  onAsk: (step: AskedStep) => void;
}

function Steps({ file, session, onAsk }: StepsProps) {
  const { t } = useTranslation();
  const { id: requestId, kind, standing } = file.summary;
  const isOpen = standing.due !== 'closed';
  const isReady = isOpen && standing.identified && file.candidates !== null;
  return (
    <>
      <Part title={t('staff.requests.identify.title')} hint={t('staff.requests.identify.intro')}>
        {isOpen && (
          <div>
            <Button look={standing.identified ? 'secondary' : 'primary'} onPress={() => onAsk('identified')}>
              {t(standing.identified ? 'staff.requests.identify.again' : 'staff.requests.identify.button')}
            </Button>
          </div>
        )}
      </Part>
      <FindPart file={file} isOpen={isOpen} />
      <ConfirmPart file={file} isOpen={isOpen} />
      {kind === 'access' && <PackPart requestId={requestId} role={session.role} isReady={isReady} />}
      {kind === 'erasure' && <ErasePart requestId={requestId} isReady={isReady} />}
      {kind === 'correction' && <CorrectPart file={file} isReady={isReady} />}
      <Part title={t('staff.requests.answer.title')} hint={t('staff.requests.answer.intro')}>
        {isOpen && !standing.identified && <p>{t('staff.requests.answer.waiting')}</p>}
        {isOpen && (
          <div>
            <Button look="primary" isDisabled={!standing.identified} onPress={() => onAsk('answered')}>
              {t('staff.requests.answer.button')}
            </Button>
          </div>
        )}
      </Part>
    </>
  );
}
