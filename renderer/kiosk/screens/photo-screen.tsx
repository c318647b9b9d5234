import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { CameraView } from '../photo/camera-view.tsx';
import { takeStill } from '../photo/still.ts';
import { TakenPhoto } from '../photo/taken-photo.tsx';
import { useCamera } from '../photo/use-camera.ts';
import { useCountdown } from '../photo/use-countdown.ts';
import { StepFrame } from '../step-frame.tsx';

const countdownSeconds = 3;

/** A photo for the badge: look, take, use or take again. Without a camera the visitor goes on all the same. */
export function PhotoScreen(props: ScreenProps<'photo'>) {
  const { t } = useTranslation();
  const { state, send } = props;
  const required = state.draft.category?.photo === 'required';
  const [taken, setTaken] = useState(state.draft.photo ?? null);
  const { video, state: camera, tryAgain } = useCamera(taken === null);
  const { left, start } = useCountdown(countdownSeconds, () => {
    if (camera === 'live' && video.current) setTaken(takeStill(video.current));
  });

  function take(): void {
    // Large letters on a low screen make the page scroll: one should see oneself.
    video.current?.scrollIntoView({ block: 'nearest' });
    start();
  }
  function goOn(photo: string | null): void {
    send({ type: 'set-photo', photo });
    send({ type: 'next' });
  }
  function takeAgain(): void {
    send({ type: 'set-photo', photo: undefined });
    setTaken(null);
  }

  const frame = { ...props, title: t('kiosk.photo.title') };
  if (taken !== null) {
    return (
      <StepFrame
        {...frame}
        action={
          <>
            <Button size="large" onPress={takeAgain}>
              {t('kiosk.photo.retake')}
            </Button>
            <Button look="primary" size="large" autoFocus onPress={() => goOn(taken)}>
              {t('kiosk.photo.use')}
            </Button>
          </>
        }
      >
        <p>{t('kiosk.photo.hint')}</p>
        <TakenPhoto photo={taken} />
      </StepFrame>
    );
  }
  if (camera === 'unusable') {
    return (
      <StepFrame
        {...frame}
        action={
          <>
            <Button size="large" onPress={tryAgain}>
              {t('action.tryAgain')}
            </Button>
            <Button look="primary" size="large" onPress={() => goOn(null)}>
              {t(required ? 'action.continue' : 'action.skip')}
            </Button>
          </>
        }
      >
        <Notice kind="problem">
          <span>{t('kiosk.photo.noCamera')}</span>
          {required && <span>{t('kiosk.photo.needed')}</span>}
        </Notice>
      </StepFrame>
    );
  }
  return (
    <StepFrame
      {...frame}
      action={
        <>
          {!required && (
            <Button size="large" onPress={() => goOn(null)}>
              {t('action.skip')}
            </Button>
          )}
          <Button
            look="primary"
            size="large"
            isDisabled={camera !== 'live'}
            isPending={left !== null}
            onPress={take}
          >
            {t('kiosk.photo.take')}
          </Button>
        </>
      }
    >
      <p>{t('kiosk.photo.hint')}</p>
      <CameraView video={video} live={camera === 'live'} secondsLeft={left} />
    </StepFrame>
  );
}
