import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signature } from '../../../shared/domain/acknowledgements.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { TickBox } from '../../ui/tick-box.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { SignatureBox } from '../signature/signature-box.tsx';
import { StepFrame } from '../step-frame.tsx';
import { RulesList, useRules } from './rules-list.tsx';
import rules from './rules-list.module.css';
import styles from './rules-screen.module.css';
import { WhatChanged } from './what-changed.tsx';

/**
 * The rules of the house. One can agree only once every rule was in view; where the category wants a signature, with
 * one, or by saying that one can't sign here.
 */
export function RulesScreen(props: ScreenProps<'rules'>) {
  const { t } = useTranslation();
  const { fieldSentence } = useErrorText();
  const { door, state, send } = props;
  const { category, signature, way } = state.draft;
  const { list, policy, english, allSeen, showMore } = useRules(door, state.draft);
  const [cannotSign, setCannotSign] = useState(false);
  const [tried, setTried] = useState(false);
  const drawn = category?.signature === 'drawn';
  const missing = drawn && !cannotSign && signature === null;

  function sign(made: Signature | null): void {
    setTried(false);
    send({ type: 'set-signature', signature: made });
  }
  function saysCannotSign(says: boolean): void {
    sign(null);
    setCannotSign(says);
  }
  function agree(): void {
    setTried(missing);
    if (!missing) send({ type: 'next' });
  }

  return (
    <StepFrame
      {...props}
      title={t('kiosk.rules.title')}
      action={
        <>
          {!allSeen && (
            <Button size="large" onPress={showMore}>
              {t('kiosk.rules.more')}
            </Button>
          )}
          <Button look="primary" size="large" isDisabled={!allSeen || state.sending} onPress={agree}>
            {t(drawn && cannotSign ? 'kiosk.rules.tickInstead' : 'kiosk.rules.agree')}
          </Button>
        </>
      }
    >
      <WhatChanged policy={policy} english={english} way={way} />
      <div className={drawn ? styles.both : styles.alone}>
        <RulesList list={list} policy={policy} english={english} />
        {drawn && (
          <div className={styles.signing}>
            <SignatureBox
              signature={signature}
              onChange={sign}
              isDisabled={!allSeen || cannotSign}
              problem={tried ? fieldSentence('signature-empty') : undefined}
            />
            <TickBox
              label={t('kiosk.rules.cannotSign')}
              name={t('kiosk.rules.cannotSign')}
              isSelected={cannotSign}
              onChange={saysCannotSign}
              isDisabled={!allSeen}
            />
          </div>
        )}
      </div>
      <p className={rules.version}>
        <span>{t('kiosk.rules.version', { version: policy.version })}</span>
        <span role="status">{allSeen ? t('kiosk.rules.allSeen') : t('kiosk.rules.readAll')}</span>
      </p>
    </StepFrame>
  );
}
