import { useTranslation } from 'react-i18next';
import { imageAddress } from '../../../shared/domain/images.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FileButton } from './file-button.tsx';
import type { PictureProblem } from './read-picture.ts';
import { maxFileMegabytes } from './read-picture.ts';
import styles from './site-image-card.module.css';

interface SiteImageCardProps {
  label: string;
  /** In base64. */
  image: string | undefined;
  isPhoto: boolean;
  isReading: boolean;
  problem: PictureProblem | undefined;
  mayChange: boolean;
  onChoose: (file: File) => void;
  onRemove: () => void;
}

/** One picture: how it is, and the ways to another. */
export function SiteImageCard(props: SiteImageCardProps) {
  const { label, image, isPhoto, isReading, problem, mayChange, onChoose, onRemove } = props;
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={label} className={styles.card}>
      <span className={styles.picture} data-photo={isPhoto}>
        {image === undefined ? (
          t('staff.sign.noImage')
        ) : (
          <img src={imageAddress(image)} alt={t('staff.sign.imageNow', { image: label })} />
        )}
      </span>
      <div className={styles.beside}>
        <span className={styles.label}>{label}</span>
        {isPhoto && <span className={styles.hint}>{t('staff.sign.photoHint')}</span>}
        {mayChange && (
          <div className={styles.buttons}>
            <FileButton
              label={t('staff.sign.chooseName', { image: label })}
              accept="image/png,image/jpeg"
              isDisabled={isReading}
              onChoose={onChoose}
            >
              {t('staff.sign.choose')}
            </FileButton>
            {image !== undefined && (
              <Button
                size="small"
                look="quiet"
                aria-label={t('staff.sign.removeName', { what: label })}
                onPress={onRemove}
              >
                {t('staff.sign.remove')}
              </Button>
            )}
          </div>
        )}
        {isReading && <p role="status">{t('staff.sign.reading')}</p>}
      </div>
      {problem && (
        <div className={styles.problem}>
          <Notice kind="problem">
            {t(`staff.sign.pictureProblem.${problem}`, { megabytes: maxFileMegabytes })}
          </Notice>
        </div>
      )}
    </div>
  );
}
