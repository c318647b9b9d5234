import { useTranslation } from 'react-i18next';
import type { RequestFile } from '../../../shared/domain/requests.ts';
import { Button } from '../../ui/button.tsx';
import { shortDay } from '../shell/short-day.ts';
import { DueWords } from './due-words.tsx';
import { RequestStateMark } from './request-state.tsx';
import type { AskedStep } from './step-dialog.tsx';
import styles from './request-head.module.css';

/** Who asks for what, by when it has to be answered, and what can be done about that. */
export function RequestHead({ file, onAsk }: { file: RequestFile; onAsk: (step: AskedStep) => void }) {
  const { t, i18n } = useTranslation();
  const { number, kind, name, receivedOn, blanked, standing } = file.summary;
  const { state } = standing;
  const ask = (step: AskedStep, label: string) => <Button onPress={() => onAsk(step)}>{label}</Button>;
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1>{t('staff.requests.heading', { number })}</h1>
        <p className={styles.who}>{blanked ? t('staff.requests.blanked') : <bdi>{name}</bdi>}</p>
        <p>{t(`staff.requests.kindLong.${kind}`)}</p>
        <p className={styles.soft}>
          {t('staff.requests.received', { day: shortDay(receivedOn, i18n.language) })}
        </p>
      </div>
      <div className={styles.standing}>
        <RequestStateMark state={state} />
        <DueWords standing={standing} />
      </div>
      <div className={styles.buttons}>
        {!blanked && ask('note', t('staff.requests.addNote'))}
        {state === 'received' && ask('due', t('staff.requests.changeDue'))}
        {state === 'received' && ask('paused', t('staff.requests.pause'))}
        {state === 'paused' && ask('resumed', t('staff.requests.resume'))}
        {standing.due !== 'closed' && ask('refused', t('staff.requests.refuse'))}
      </div>
    </div>
  );
}
