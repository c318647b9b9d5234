import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { callError } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PolicyPicture } from '../../ui/pictograms.tsx';
import { signInRequest } from '../flow.ts';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../kiosk-view.tsx';
import { stepOf } from '../step-of.ts';
import { useAllSeen } from '../use-all-seen.ts';
import styles from './rules-screen.module.css';

/** The rules of the house. One can agree only once every rule was in view. */
export function RulesScreen({ door, state, send, askStaff }: ScreenProps<'rules'>) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const client = useQueryClient();
  const list = useRef<HTMLUListElement>(null);
  const allSeen = useAllSeen(list, door.policy.sha256);
  const signIn = useCallMutation('visits.signIn');

  function agree(): void {
    const request = signInRequest(state.draft, door);
    if (!request) return;
    signIn.mutate(request, {
      onSuccess: (signedIn) => send({ type: 'signed-in', signedIn }),
      onError: (error) => {
        const { code, fields } = callError(error);
        // The text in force has changed under the visitor's eyes: show the new one before asking again.
        if (code === 'policy-changed') void client.invalidateQueries({ queryKey: ['door.show'] });
        if (fields?.['name'] ?? fields?.['organisation'] ?? fields?.['host'])
          send({ type: 'return-to-details' });
      },
    });
  }

  const agreeButton = (
    <Button look="primary" size="large" isDisabled={!allSeen || signIn.isPending} onPress={agree}>
      {t('kiosk.rules.agree')}
    </Button>
  );
  const moreButton = (
    <Button size="large" onPress={() => list.current?.scrollBy({ top: list.current.clientHeight * 0.8 })}>
      {t('kiosk.rules.more')}
    </Button>
  );
  return (
    <Frame
      title={t('kiosk.rules.title')}
      siteName={door.site.name}
      step={stepOf('rules')}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
      action={
        <div className={styles.actions}>
          {!allSeen && moreButton}
          {agreeButton}
        </div>
      }
    >
      {signIn.error && <Notice kind="problem">{sentence(signIn.error)}</Notice>}
      {/* A list that scrolls must be reachable from the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul ref={list} className={styles.rules} tabIndex={0} aria-label={t('kiosk.rules.title')}>
        {door.policy.rules.map((rule) => (
          <li key={rule.sentence} className={styles.rule}>
            <PolicyPicture name={rule.pictogram} size="3.8rem" />
            <span>{rule.sentence}</span>
          </li>
        ))}
      </ul>
      <p className={styles.version}>
        {t('kiosk.rules.version', { version: door.policy.version })}
        {' · '}
        <span role="status">{allSeen ? t('kiosk.rules.allSeen') : t('kiosk.rules.readAll')}</span>
      </p>
    </Frame>
  );
}
