import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';

/** The draft goes, all of it: that can't be taken back, and so is asked. */
export function DiscardDraftDialog(props: { onClose: () => void; onDiscarded: () => void }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const discard = useCallMutation('policy.discardDraft');
  return (
    <Overlay title={t('staff.policy.discardTitle')} onClose={props.onClose}>
      <p>{t('staff.policy.discardWhat')}</p>
      {discard.isError && <Notice kind="problem">{sentence(discard.error)}</Notice>}
      <DialogButtons>
        <Button
          isDisabled={discard.isPending}
          onPress={() => discard.mutate({}, { onSuccess: props.onDiscarded })}
        >
          {t('staff.policy.discardDraft')}
        </Button>
        <Button look="primary" onPress={props.onClose}>
          {t('staff.policy.keepDraft')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
