import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Overlay } from '../ui/overlay.tsx';

/** Before everything is forgotten, a person gets the chance to say that they are still there. */
export function IdleWarning({ secondsLeft, onStillHere }: { secondsLeft: number; onStillHere: () => void }) {
  const { t } = useTranslation();
  return (
    <Overlay title={t('kiosk.idle.title')} onClose={onStillHere}>
      <p>{t('kiosk.idle.countdown', { count: secondsLeft })}</p>
      <Button look="primary" size="large" autoFocus onPress={onStillHere}>
        {t('kiosk.idle.stillHere')}
      </Button>
    </Overlay>
  );
}
