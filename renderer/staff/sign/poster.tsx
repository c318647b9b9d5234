import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput, CallRequest } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { posterSizes } from '../../../shared/domain/sign.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { PosterLanguages } from './poster-languages.tsx';

interface PosterProps {
  /** In which languages the sign speaks, in order: the first three are offered. */
  rotation: readonly Language[];
  hasUnsaved: boolean;
}

/** The sign on paper. Where it goes is asked in the system's own dialog: this page never sees a path. */
export function Poster({ rotation, hasUnsaved }: PosterProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const saving = useCallMutation('sign.savePoster');
  const [request, setRequest] = useState<CallRequest<'sign.savePoster'>>({
    size: 'a4',
    languages: rotation.slice(0, 3),
  });
  const change = (more: Partial<typeof request>) => {
    saving.reset();
    setRequest({ ...request, ...more });
  };
  return (
    <SettingsSection title={t('staff.sign.poster')} hint={t('staff.sign.posterHint')}>
      <ChooseOne
        label={t('staff.sign.size')}
        options={posterSizes.map((size) => ({ value: size, label: t(`staff.sign.sizes.${size}`) }))}
        value={request.size}
        onChange={(size) => change({ size })}
      />
      <PosterLanguages value={request.languages} onChange={(languages) => change({ languages })} />
      {hasUnsaved && <p role="status">{t('staff.sign.posterUnsaved')}</p>}
      <div>
        <Button look="primary" isDisabled={saving.isPending} onPress={() => saving.mutate(request)}>
          {t('staff.sign.savePoster')}
        </Button>
      </div>
      {saving.isPending && <p role="status">{t('staff.sign.savingPoster')}</p>}
      {saving.isError && <Notice kind="problem">{errorText.sentence(saving.error)}</Notice>}
      {saving.isSuccess && (
        <Notice kind="good">
          <Saved result={saving.data} />
        </Notice>
      )}
    </SettingsSection>
  );
}

function Saved({ result }: { result: CallOutput<'sign.savePoster'> }) {
  const { t } = useTranslation();
  if (!result.saved) return t('staff.sign.posterNotSaved');
  const { fileName } = result;
  return <Isolated sentence={(isolate) => t('staff.sign.posterSaved', { fileName: isolate(fileName) })} />;
}
