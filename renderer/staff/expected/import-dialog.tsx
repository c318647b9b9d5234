import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/domain/expected.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ImportRows } from './import-rows.tsx';

interface ImportDialogProps {
  preview: Extract<ImportPreview, { chosen: true }>;
  /** Chooses a file again, most often the same one, mended. */
  onChooseAgain: () => void;
  onClose: () => void;
  onImported: (count: number) => void;
}

/** What a file would bring in, before it does; or all that is wrong with it. All of it is taken, or nothing. */
export function ImportDialog({ preview, onChooseAgain, onClose, onImported }: ImportDialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const importing = useCallMutation('expected.import');
  const { fileName, importId, problems, rows } = preview;
  const isGood = problems.length === 0 && rows.length > 0;
  return (
    <Overlay
      title={<Isolated sentence={(isolate) => t('staff.import.title', { fileName: isolate(fileName) })} />}
      onClose={onClose}
      wide
    >
      {problems.length > 0 && <ImportProblems problems={problems} />}
      {problems.length === 0 && rows.length === 0 && (
        <Notice kind="problem">{t('staff.import.nobody')}</Notice>
      )}
      {rows.length > 0 && <ImportRows rows={rows} />}
      {importing.isError && <Notice kind="problem">{sentence(importing.error)}</Notice>}
      <DialogButtons>
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        {!isGood && <Button onPress={onChooseAgain}>{t('staff.import.again')}</Button>}
        <Button
          look="primary"
          isDisabled={!isGood || importing.isPending}
          onPress={() => importing.mutate({ importId }, { onSuccess: ({ count }) => onImported(count) })}
        >
          {t('staff.import.go', { count: rows.length })}
        </Button>
      </DialogButtons>
    </Overlay>
  );
}
