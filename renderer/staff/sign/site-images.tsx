import { useTranslation } from 'react-i18next';
import type { SiteImageName } from '../../../shared/domain/images.ts';
import { siteImages } from '../../../shared/domain/images.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import { SiteImageCard } from './site-image-card.tsx';
import styles from './site-images.module.css';
import { useSiteImages } from './use-site-images.ts';

interface SiteImagesProps {
  images: Partial<Record<SiteImageName, string>>;
  titles: { dsl: string; deputy: string };
  mayChange: boolean;
}

/** The setting's own pictures. */
export function SiteImages({ images, titles, mayChange }: SiteImagesProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { choose, remove, undo, reading, problem, done, close, error } = useSiteImages(images);
  const labels: Record<SiteImageName, string> = {
    logo: t('staff.sign.image.logo'),
    'sign-picture': t('staff.sign.image.sign-picture'),
    'dsl-photo': t('staff.sign.photoOf', { title: titles.dsl }),
    'deputy-photo': t('staff.sign.photoOf', { title: titles.deputy }),
  };
  return (
    <SettingsSection title={t('staff.sign.images')} hint={mayChange ? t('staff.sign.imagesHint') : undefined}>
      <div className={styles.cards}>
        {siteImages.map((name) => (
          <SiteImageCard
            key={name}
            label={labels[name]}
            image={images[name]}
            isPhoto={name === 'dsl-photo' || name === 'deputy-photo'}
            isReading={reading === name}
            problem={problem?.name === name ? problem.what : undefined}
            mayChange={mayChange}
            onChoose={(file) => void choose(name, file)}
            onRemove={() => remove(name)}
          />
        ))}
      </div>
      {done && (
        <FootNotice
          kind="good"
          onClose={close}
          action={
            done.what !== 'back' && (
              <Button size="small" onPress={() => undo(done)}>
                {t('staff.undo')}
              </Button>
            )
          }
        >
          {t(`staff.sign.imageDone.${done.what}`, { image: labels[done.name] })}
        </FootNotice>
      )}
      {error && (
        <FootNotice kind="problem" onClose={close}>
          {errorText.field(error, 'image') ?? errorText.sentence(error)}
        </FootNotice>
      )}
    </SettingsSection>
  );
}
