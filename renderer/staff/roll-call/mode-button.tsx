import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RollCallMode } from '../../../shared/domain/roll-call.ts';
import { ModeShape } from './mode-shape.tsx';
import styles from './mode-button.module.css';

/** Starts a roll call: a shape, a word, and what people are to do. Too big to miss. */
export function ModeButton(props: { mode: RollCallMode; isDisabled: boolean; onPress: () => void }) {
  const { t } = useTranslation();
  const { mode, isDisabled, onPress } = props;
  return (
    <Button
      className={styles.button ?? ''}
      isDisabled={isDisabled}
      onPress={onPress}
      aria-label={t(`rollCall.mode.${mode}`)}
      aria-describedby={`means-${mode}`}
    >
      <ModeShape mode={mode} size="5.5rem" />
      <span className={styles.word}>{t(`rollCall.mode.${mode}`)}</span>
      <span id={`means-${mode}`}>{t(`rollCall.modeMeans.${mode}`)}</span>
    </Button>
  );
}
