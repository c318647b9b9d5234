import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunningRollCall } from '../../../shared/domain/roll-call.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';

interface EndRollCallProps {
  running: RunningRollCall;
  onEnded: () => void;
}

/** The two ways to end a roll call: it is over, or it was a mistake. */
export function EndRollCall(props: EndRollCallProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'end' | 'stop' | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <Button look="primary" onPress={() => setAsking('end')}>
        {t('staff.rollCall.end')}
      </Button>
      <Button onPress={() => setAsking('stop')}>{t('staff.rollCall.stop')}</Button>
      {asking === 'end' && <EndDialog {...props} onClose={close} />}
      {asking === 'stop' && <StopDialog {...props} onClose={close} />}
    </>
  );
}

type DialogProps = EndRollCallProps & { onClose: () => void };

function EndDialog({ running, onEnded, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const end = useCallMutation('rollCall.end');
  const open = running.counts.people - running.counts.accounted;
  return (
    <Overlay title={t('staff.rollCall.end')} onClose={onClose}>
      <p>
        {open === 0 ? t('staff.rollCall.endAllFound') : t('staff.rollCall.endUnaccounted', { count: open })}
      </p>
      {end.isError && <Notice kind="problem">{sentence(end.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={end.isPending}
          onPress={() => end.mutate({ id: running.id }, { onSuccess: onEnded })}
        >
          {t('staff.rollCall.endNow')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}

function StopDialog({ running, onEnded, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { sentence, field } = useErrorText();
  const stop = useCallMutation('rollCall.stop');
  const [why, setWhy] = useState('');
  const problem = field(stop.error, 'why');
  return (
    <Overlay title={t('staff.rollCall.stop')} onClose={onClose}>
      <p>{t('staff.rollCall.stopHint')}</p>
      <TextInput label={t('staff.rollCall.why')} value={why} onChange={setWhy} problem={problem} />
      {stop.isError && problem === undefined && <Notice kind="problem">{sentence(stop.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={stop.isPending}
          onPress={() => stop.mutate({ id: running.id, why }, { onSuccess: onEnded })}
        >
          {t('staff.rollCall.stopNow')}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
