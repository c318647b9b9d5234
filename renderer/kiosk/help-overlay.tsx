import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../shared/contract.ts';
import { useErrorText } from '../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../lib/queries.ts';
import { Button } from '../ui/button.tsx';
import { Overlay } from '../ui/overlay.tsx';

/** "Ask a member of staff": rings the staff view, and says what came of it. */
export function HelpOverlay({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const { mutate, data, error } = useCallMutation('help.ask');
  useEffect(() => mutate({}), [mutate]);
  return (
    <Overlay
      title={data?.heard === false ? t('kiosk.help.titleUnheard') : t('kiosk.help.title')}
      onClose={onClose}
    >
      {error ? <p role="alert">{sentence(error)}</p> : data && <HelpState {...data} />}
      <Button look="primary" size="large" onPress={onClose}>
        {t('action.close')}
      </Button>
    </Overlay>
  );
}

function HelpState({ id, heard }: CallOutput<'help.ask'>) {
  const { t } = useTranslation();
  // The core tells when somebody answers, and when nobody has for a minute.
  const { data } = useCallQuery('help.state', { id });
  function words(): string {
    if (data?.answered) return t('kiosk.help.answered');
    // Where no staff view is open, nobody will see the call: it is said at once, and is nobody's fault.
    if (!heard) return t('kiosk.help.unheard');
    return data?.unanswered ? t('kiosk.help.slow') : t('kiosk.help.waiting');
  }
  return <p role="status">{words()}</p>;
}
