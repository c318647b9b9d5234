import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import styles from './need-help.module.css';

/** Rings every open staff view. Once: after that it says that the call is out. */
export function NeedHelp({ place, size }: { place: string; size?: 'small' }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const call = useCallMutation('help.fromStaff');
  if (call.isSuccess) {
    return (
      <strong role="status" className={styles.said}>
        {t('staff.challenge.helpCalled')}
      </strong>
    );
  }
  return (
    <>
      <Button size={size ?? 'normal'} isDisabled={call.isPending} onPress={() => call.mutate({ place })}>
        {t('staff.challenge.needHelp')}
      </Button>
      {call.isError && (
        <strong role="alert" className={styles.said}>
          {t('staff.challenge.notCalled')} {sentence(call.error)}
        </strong>
      )}
    </>
  );
}
