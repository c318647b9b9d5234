import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestFile } from '../../../shared/domain/requests.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SpellingsInput } from '../alerts/spellings-input.tsx';
import { JobProgress } from '../export/job-progress.tsx';
import { Part } from '../incidents/part.tsx';
import styles from './request-form.module.css';
import { useRequestError } from './use-request-error.ts';

/** Looks for the person under the name that was asked with, and under others. */
export function FindPart({ file, isOpen }: { file: RequestFile; isOpen: boolean }) {
  const { t } = useTranslation();
  const { sentence, field } = useRequestError();
  const search = useCallMutation('requests.search');
  const [spellings, setSpellings] = useState<readonly string[]>(file.searched.slice(1));
  // An error names a spelling by its place among those that were sent.
  const sent = spellings.filter((spelling) => spelling.trim() !== '');

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!search.isPending) search.mutate({ requestId: file.summary.id, spellings: sent });
  }

  return (
    <Part title={t('staff.requests.find.title')} hint={t('staff.requests.find.intro')}>
      {file.searched.length > 0 && (
        <p>{t('staff.requests.find.searched', { names: file.searched.join(' · ') })}</p>
      )}
      {isOpen && (
        <form className={styles.form} onSubmit={submit} noValidate>
          <SpellingsInput
            spellings={spellings}
            onChange={setSpellings}
            problem={(index) => field(search.error, `spellings.${sent.indexOf(spellings[index] ?? '')}`)}
          />
          <div>
            <Button
              type="submit"
              look={file.candidates === null ? 'primary' : 'secondary'}
              isDisabled={search.isPending}
            >
              {t(file.candidates === null ? 'staff.requests.find.button' : 'staff.requests.find.again')}
            </Button>
          </div>
          <JobProgress kind="subject-search" label={t('staff.requests.find.searching')} />
          {search.data?.found === null && <Notice kind="good">{t('staff.requests.find.stopped')}</Notice>}
          {search.error && <Notice kind="problem">{sentence(search.error)}</Notice>}
        </form>
      )}
    </Part>
  );
}
