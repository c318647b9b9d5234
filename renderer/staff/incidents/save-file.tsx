import { useTranslation } from 'react-i18next';
import type { IncidentId } from '../../../shared/domain/ids.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';

/** The whole file as a PDF, with names, where a person chooses. */
export function SaveFile({ incidentId }: { incidentId: IncidentId }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const save = useCallMutation('incidents.saveFile');
  return (
    <>
      <Button isDisabled={save.isPending} onPress={() => save.mutate({ incidentId })}>
        {t('staff.incidents.saveFile')}
      </Button>
      {save.isError && (
        <FootNotice kind="problem" onClose={save.reset}>
          {sentence(save.error)}
        </FootNotice>
      )}
      {save.data?.saved && (
        <FootNotice kind="good" onClose={save.reset}>
          {t('staff.incidents.fileSaved', { fileName: save.data.fileName })}
        </FootNotice>
      )}
    </>
  );
}
