import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { StepFrame } from '../step-frame.tsx';
import { RulesList, useRules } from './rules-list.tsx';
import styles from './rules-list.module.css';
import { WhatChanged } from './what-changed.tsx';

/** The rules of the house. One can agree only once every rule was in view. */
export function RulesScreen(props: ScreenProps<'rules'>) {
  const { t } = useTranslation();
  const { door, state, send } = props;
  const { list, allSeen, showMore } = useRules(door);
  return (
    <StepFrame
      {...props}
      title={t('kiosk.rules.title')}
      action={
        <div className={styles.actions}>
          {!allSeen && (
            <Button size="large" onPress={showMore}>
              {t('kiosk.rules.more')}
            </Button>
          )}
          <Button
            look="primary"
            size="large"
            isDisabled={!allSeen || state.sending}
            onPress={() => send({ type: 'next' })}
          >
            {t('kiosk.rules.agree')}
          </Button>
        </div>
      }
    >
      <WhatChanged door={door} way={state.draft.way} />
      <RulesList door={door} list={list} />
      <p className={styles.version}>
        {t('kiosk.rules.version', { version: door.policy.version })}
        {' · '}
        <span role="status">{allSeen ? t('kiosk.rules.allSeen') : t('kiosk.rules.readAll')}</span>
      </p>
    </StepFrame>
  );
}
