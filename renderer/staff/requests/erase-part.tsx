import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubjectRequestId } from '../../../shared/domain/ids.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { Part } from '../incidents/part.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { ErasureOutcomeWords } from './erasure-outcome.tsx';
import styles from './request-form.module.css';
import { useRequestError } from './use-request-error.ts';

/** Shows what would go, asks, and erases. */
export function ErasePart({ requestId, isReady }: { requestId: SubjectRequestId; isReady: boolean }) {
  const { t } = useTranslation();
  const { sentence } = useRequestError();
  const look = useCallMutation('requests.erasurePlan');
  const erase = useCallMutation('requests.erase');
  const [asks, setAsks] = useState(false);
  const plan = look.data;
  const somethingGoes = plan !== undefined && Object.keys(plan.goes).length > 0;

  function lookAgain(): void {
    erase.reset();
    look.mutate({ requestId });
  }
  return (
    <Part title={t('staff.requests.erase.title')} hint={t('staff.requests.erase.intro')}>
      <div className={styles.form}>
        <div>
          <Button isDisabled={!isReady || look.isPending} onPress={lookAgain}>
            {t('staff.requests.erase.look')}
          </Button>
        </div>
        {plan && !erase.isSuccess && <ErasureOutcomeWords {...plan} />}
        {somethingGoes && !erase.isSuccess && (
          <div>
            <Button look="primary" onPress={() => setAsks(true)}>
              {t('staff.requests.erase.open')}
            </Button>
          </div>
        )}
        {erase.isSuccess && <Notice kind="good">{t('staff.requests.erase.done')}</Notice>}
        {look.error && <Notice kind="problem">{sentence(look.error)}</Notice>}
      </div>
      {asks && plan && (
        <Overlay title={t('staff.requests.erase.ask')} onClose={() => setAsks(false)} wide>
          <ErasureOutcomeWords {...plan} />
          <p>{t('staff.requests.erase.sure')}</p>
          {erase.error && <Notice kind="problem">{sentence(erase.error)}</Notice>}
          <DialogButtons>
            <Button onPress={() => setAsks(false)}>{t('action.cancel')}</Button>
            <Button
              look="primary"
              isDisabled={erase.isPending}
              onPress={() => erase.mutate({ requestId, seen: plan }, { onSuccess: () => setAsks(false) })}
            >
              {t('staff.requests.erase.button')}
            </Button>
          </DialogButtons>
        </Overlay>
      )}
    </Part>
  );
}
