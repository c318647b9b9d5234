import { useTranslation } from 'react-i18next';
import type { RollCallId } from '../../../shared/domain/ids.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';

/** A paper as a PDF, where a person chooses. */
export function SavePaper({ id, paper }: { id: RollCallId; paper: 'list' | 'report' }) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const save = useCallMutation('rollCall.save');
  return (
    <>
      <Button isDisabled={save.isPending} onPress={() => save.mutate({ id, paper })}>
        {t(`staff.rollCall.save.${paper}`)}
      </Button>
      {save.isError && (
        <FootNotice kind="problem" onClose={save.reset}>
          {sentence(save.error)}
        </FootNotice>
      )}
      {save.data?.saved && (
        <FootNotice kind="good" onClose={save.reset}>
          {t('staff.rollCall.saved', { fileName: save.data.fileName })}
        </FootNotice>
      )}
    </>
  );
}
