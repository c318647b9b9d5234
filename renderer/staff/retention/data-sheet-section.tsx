import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';

/** The sheet of what this installation stores. Where it goes is asked in the system's own dialog. */
export function DataSheetSection() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const saving = useCallMutation('retention.saveDataSheet');
  return (
    <SettingsSection title={t('staff.retention.sheet')} hint={t('staff.retention.sheetHint')}>
      <div>
        <Button isDisabled={saving.isPending} onPress={() => saving.mutate({})}>
          {t('staff.retention.saveSheet')}
        </Button>
      </div>
      {saving.isError && <Notice kind="problem">{errorText.sentence(saving.error)}</Notice>}
      {saving.isSuccess && (
        <Notice kind="good">
          <Saved result={saving.data} />
        </Notice>
      )}
    </SettingsSection>
  );
}

function Saved({ result }: { result: CallOutput<'retention.saveDataSheet'> }) {
  const { t } = useTranslation();
  if (!result.saved) return t('staff.retention.sheetNotSaved');
  const { fileName } = result;
  return (
    <Isolated sentence={(isolate) => t('staff.retention.sheetSaved', { fileName: isolate(fileName) })} />
  );
}
