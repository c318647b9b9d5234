import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './mail-settings.module.css';

/** Sends a message by the server that is saved, and says what came of it. */
export function MailTest({ isDisabled }: { isDisabled: boolean }) {
  const { t } = useTranslation();
  const { sentence, field } = useErrorText();
  const test = useCallMutation('mail.test');
  const [to, setTo] = useState('');

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!test.isPending && !isDisabled) test.mutate({ to });
  }

  const problem = test.data?.problem ?? null;
  return (
    <form className={styles.test} onSubmit={submit} noValidate>
      <TextInput
        label={t('staff.mail.testTo')}
        value={to}
        onChange={setTo}
        problem={field(test.error, 'to')}
      />
      <Button type="submit" isDisabled={isDisabled || test.isPending}>
        {t('staff.mail.test')}
      </Button>
      {test.isPending && <p role="status">{t('staff.mail.testing')}</p>}
      {test.error && field(test.error, 'to') === undefined && (
        <Notice kind="problem">{sentence(test.error)}</Notice>
      )}
      {test.data && (
        <Notice kind={problem === null ? 'good' : 'problem'}>
          {problem === null ? t('staff.mail.tested') : t(`mailProblem.${problem}`)}
        </Notice>
      )}
    </form>
  );
}
