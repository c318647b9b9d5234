import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CategoryPicture } from '../../ui/pictograms.tsx';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../kiosk-view.tsx';
import { stepOf } from '../step-of.ts';
import styles from './category-screen.module.css';

/** Who are you today? One touch, and on. */
export function CategoryScreen({ door, send, askStaff }: ScreenProps<'category'>) {
  const { t } = useTranslation();
  return (
    <Frame
      title={t('kiosk.category.title')}
      siteName={door.site.name}
      step={stepOf('category')}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
    >
      <div className={styles.list}>
        {door.categories.map((category) => (
          <AriaButton
            key={category.id}
            className={styles.card ?? ''}
            onPress={() => send({ type: 'choose-category', category })}
          >
            <CategoryPicture pictogram={category.pictogram} size="5.5rem" />
            <span>{category.names.en}</span>
          </AriaButton>
        ))}
      </div>
    </Frame>
  );
}
