import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './photo.module.css';
import { drawStill } from './still.ts';

/** A photo as others will see it. @param photo a JPEG in base64 */
export function TakenPhoto({ photo }: { photo: string }) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const shown = canvas.current;
    if (!shown) return undefined;
    void drawStill(shown, photo);
    return () => {
      shown.width = 0; // a canvas without a size holds nothing
    };
  }, [photo]);
  return (
    <div className={styles.picture}>
      <canvas ref={canvas} className={styles.still} role="img" aria-label={t('kiosk.photo.taken')} />
    </div>
  );
}
