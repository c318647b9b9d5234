import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { useLanguageLabel } from '../sign/use-language-label.ts';
import styles from './save-notice.module.css';

/** The privacy notice as saved last, as a PDF in one language or in all that the door offers. */
export function SaveNotice({ offered }: { offered: readonly Language[] }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const labelOf = useLanguageLabel();
  const saving = useCallMutation('notice.savePdf');
  const [language, setLanguage] = useState<Language | 'all'>('en');
  return (
    <>
      <h3>{t('staff.notice.print')}</h3>
      <div className={styles.row}>
        <SelectInput
          label={t('staff.notice.language')}
          options={[
            ...offered.map((value) => ({ value, label: labelOf(value) })),
            { value: 'all' as const, label: t('staff.notice.all') },
          ]}
          value={language}
          onChange={setLanguage}
        />
        <Button
          isDisabled={saving.isPending}
          onPress={() => saving.mutate({ languages: language === 'all' ? [...offered] : [language] })}
        >
          {t('staff.notice.savePdf')}
        </Button>
      </div>
      {saving.isError && <Notice kind="problem">{errorText.sentence(saving.error)}</Notice>}
      {saving.isSuccess && (
        <Notice kind="good">
          <Saved result={saving.data} />
        </Notice>
      )}
    </>
  );
}

function Saved({ result }: { result: CallOutput<'notice.savePdf'> }) {
  const { t } = useTranslation();
  if (!result.saved) return t('staff.reports.notSaved');
  const { fileName } = result;
  return <Isolated sentence={(isolate) => t('staff.reports.saved', { fileName: isolate(fileName) })} />;
}
