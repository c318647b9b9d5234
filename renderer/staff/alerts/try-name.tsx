import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TriedName } from '../../../shared/domain/alerts.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { PartHead } from '../shell/part-head.tsx';
import styles from './try-name.module.css';

/** Shows which alerts a name would be a possible match of, and how alike the two are. */
export function TryName() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [name, setName] = useState('');
  const answer = useCallMutation('alerts.try');

  function submit(event: SubmitEvent) {
    event.preventDefault();
    answer.mutate({ name });
  }

  return (
    <section className={styles.part} aria-labelledby="try-name">
      <PartHead
        words={
          <>
            <h2 id="try-name">{t('staff.alerts.try')}</h2>
            <p>{t('staff.alerts.tryIntro')}</p>
          </>
        }
      />
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('staff.alerts.tryLabel')}
          value={name}
          onChange={(typed) => {
            setName(typed);
            answer.reset();
          }}
          problem={
            answer.isError
              ? (errorText.field(answer.error, 'name') ?? errorText.sentence(answer.error))
              : undefined
          }
        />
        <Button type="submit">{t('staff.alerts.tryNow')}</Button>
      </form>
      <div role="status">{answer.data && <Results results={answer.data} />}</div>
    </section>
  );
}

function Results({ results }: { results: readonly TriedName[] }) {
  const { t } = useTranslation();
  if (results.length === 0) return <p>{t('staff.alerts.tryNothing')}</p>;
  return (
    <ul className={styles.results}>
      {results.map(({ names, score, matches }) => (
        <li key={names.join()} className={styles.result}>
          <meter className={styles.meter} min={0} max={1} value={score} aria-hidden="true" />
          <span className={styles.score}>
            {t('staff.alerts.alike', { percent: Math.round(score * 100) })}
          </span>
          <span>
            <bdi className={styles.name}>{names[0]}</bdi>
            <span className={styles.words}>
              {t(matches ? 'staff.alerts.tryMatches' : 'staff.alerts.tryTooDifferent')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
