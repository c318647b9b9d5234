import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/domain/expected.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { ImportOverlay } from './import-overlay.tsx';
import { ImportRows } from './import-rows.tsx';

interface ImportDialogProps {
  preview: Extract<ImportPreview, { chosen: true }>;
  onChooseAgain: () => void;
  onClose: () => void;
  onImported: (count: number) => void;
}

/** Expected visitors that a file names. */
export function ImportDialog({ preview, onImported, ...rest }: ImportDialogProps) {
  const { t } = useTranslation();
  const importing = useCallMutation('expected.import');
  const { fileName, importId, problems, rows } = preview;
  return (
    <ImportOverlay
      fileName={fileName}
      problems={problems.map(({ column, ...problem }) => ({
        ...problem,
        column: column && t(`staff.import.column.${column}`),
      }))}
      count={rows.length}
      go={t('staff.import.go', { count: rows.length })}
      importing={importing}
      onGo={() => importing.mutate({ importId }, { onSuccess: ({ count }) => onImported(count) })}
      {...rest}
    >
      <ImportRows rows={rows} />
    </ImportOverlay>
  );
}
