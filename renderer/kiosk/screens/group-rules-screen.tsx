import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { StepFrame } from '../step-frame.tsx';
import { RulesList, useRules } from './rules-list.tsx';
import styles from './rules-list.module.css';

/** The rules for a whole group to look at, before each person agrees. */
export function GroupRulesScreen(props: ScreenProps<'group-rules'>) {
  const { t } = useTranslation();
  const { door, state, send } = props;
  const { list, policy, english, allSeen, showMore } = useRules(door, state.draft);
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
          <Button look="primary" size="large" isDisabled={!allSeen} onPress={() => send({ type: 'next' })}>
            {t('action.continue')}
          </Button>
        </div>
      }
    >
      <RulesList list={list} policy={policy} english={english} />
      <p className={styles.version}>
        <span>{t('kiosk.rules.version', { version: policy.version })}</span>
        <span role="status">{allSeen ? t('kiosk.group.agreeHint') : t('kiosk.rules.readAll')}</span>
      </p>
    </StepFrame>
  );
}
