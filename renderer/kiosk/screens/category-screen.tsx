import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/plain/languages.ts';
import { Button } from '../../ui/button.tsx';
import { CategoryPicture } from '../../ui/pictograms.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { useBeside, useLanguage } from '../language/language-provider.tsx';
import { StepFrame } from '../step-frame.tsx';
import styles from './category-screen.module.css';

/** Who are you today? One touch, and on. For a group the same question, once it has said that it is one. */
export function CategoryScreen(props: ScreenProps<'category' | 'group-category'>) {
  const { t } = useTranslation();
  const { door, state, send } = props;
  const { language } = useLanguage();
  const beside = useBeside();
  const groupButton = (
    <Button size="large" onPress={() => send({ type: 'come-as-group' })}>
      {t('kiosk.category.group')}
    </Button>
  );
  return (
    <StepFrame
      {...props}
      title={t(state.screen === 'category' ? 'kiosk.category.title' : 'kiosk.group.title')}
      action={state.screen === 'category' ? groupButton : null}
    >
      {state.screen === 'group-category' && <p>{t('kiosk.category.groupHint')}</p>}
      <div className={styles.list}>
        {door.categories.map((category) => (
          <AriaButton
            key={category.id}
            className={styles.card ?? ''}
            onPress={() => send({ type: 'choose-category', category })}
          >
            <CategoryPicture pictogram={category.pictogram} size="4.8rem" />
            <span>{beside(textIn(category.names, language), category.names.en)}</span>
          </AriaButton>
        ))}
      </div>
    </StepFrame>
  );
}
