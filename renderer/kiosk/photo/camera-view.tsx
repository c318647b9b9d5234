import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './photo.module.css';

interface CameraViewProps {
  video: RefObject<HTMLVideoElement | null>;
  live: boolean;
  /** Seconds until the photo is taken; null while nothing counts. */
  secondsLeft: number | null;
}

/** What the camera sees, as in a mirror, with a place for the face. The countdown is read out as it is shown. */
export function CameraView({ video, live, secondsLeft }: CameraViewProps) {
  const { t } = useTranslation();
  const counting = secondsLeft === null ? '' : t('kiosk.photo.countdown', { count: secondsLeft });
  return (
    <div className={styles.picture}>
      <video ref={video} className={styles.mirror} muted playsInline aria-label={t('kiosk.photo.preview')} />
      {live && <div className={styles.oval} />}
      {secondsLeft !== null && (
        <span key={secondsLeft} className={styles.seconds} aria-hidden="true">
          {secondsLeft}
        </span>
      )}
      <p role="status" className={live ? 'visually-hidden' : styles.starting}>
        {live ? counting : t('kiosk.photo.starting')}
      </p>
    </div>
  );
}
