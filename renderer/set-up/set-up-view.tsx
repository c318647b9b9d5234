import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../lib/queries.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { NoPhonesSign } from '../ui/pictograms.tsx';
import { emptyDraft } from './answers.ts';
import { SamplePins } from './sample-pins.tsx';
import { SetUpForm } from './set-up-form.tsx';
import styles from './set-up.module.css';

/** The first run: five questions, or one touch to look around. */
export function SetUpView() {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const state = useCallQuery('setUp.state', {});
  const explore = useCallMutation('setUp.exploreSampleData');
  const [begun, setBegun] = useState(false);
  if (!state.data) return null;
  const { draft, timeZone, timeZones } = state.data;
  if (explore.isSuccess) return <SamplePins />;

  const titles = {
    dsl: 'Designated safeguarding lead',
    deputy: 'Deputy safeguarding lead',
    head: 'Headteacher',
  };
  if (begun || draft) {
    return <SetUpForm initial={draft ?? emptyDraft(timeZone, titles)} timeZones={timeZones} />;
  }
  return (
    <main className={styles.welcome}>
      <NoPhonesSign size="11rem" />
      <h1>{t('setUp.welcome')}</h1>
      <p>{t('setUp.intro')}</p>
      {explore.error && <Notice kind="problem">{sentence(explore.error)}</Notice>}
      <Button look="primary" size="large" autoFocus onPress={() => setBegun(true)}>
        {t('setUp.begin')}
      </Button>
      <Button isDisabled={explore.isPending} onPress={() => explore.mutate({})}>
        {explore.isPending ? t('setUp.filling') : t('setUp.explore')}
      </Button>
      <p className={styles.hint}>{t('setUp.exploreHint')}</p>
    </main>
  );
}
