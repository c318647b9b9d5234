import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { StepFrame } from '../step-frame.tsx';

/** A photo for the badge, or on without one. */
export function PhotoScreen(props: ScreenProps<'photo'>) {
  const { t } = useTranslation();
  const { send } = props;
  function goOnWithout(): void {
    send({ type: 'set-photo', photo: null });
    send({ type: 'next' });
  }
  return (
    <StepFrame
      {...props}
      title={t('kiosk.photo.title')}
      action={
        <Button look="primary" size="large" onPress={goOnWithout}>
          {t('action.skip')}
        </Button>
      }
    >
      <p>{t('kiosk.photo.noCamera')}</p>
    </StepFrame>
  );
}
