import { useTranslation } from 'react-i18next';
import type { PeopleImportPreview } from '../../../shared/domain/people-import.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { ImportOverlay } from '../expected/import-overlay.tsx';
import { ListRow, ListTable } from '../shell/list-table.tsx';

interface PeopleImportDialogProps {
  preview: Extract<PeopleImportPreview, { chosen: true }>;
  onChooseAgain: () => void;
  onClose: () => void;
  onImported: (counts: { added: number; changed: number }) => void;
}

/** People and areas that a file names, and what becomes of each. */
export function PeopleImportDialog({ preview, onImported, ...rest }: PeopleImportDialogProps) {
  const { t } = useTranslation();
  const importing = useCallMutation('people.import');
  const { fileName, importId, problems, rows } = preview;
  const count = rows.filter(({ fate }) => fate !== 'same').length;
  const columns = ['name', 'email', 'area', 'kind', 'fate'] as const;
  return (
    <ImportOverlay
      fileName={fileName}
      problems={problems}
      count={rows.length}
      go={count === 0 ? null : t('staff.people.importGo', { count })}
      importing={importing}
      onGo={() => importing.mutate({ importId }, { onSuccess: onImported })}
      {...rest}
    >
      <p>{t('staff.people.importRule')}</p>
      <ListTable
        hasButtons={false}
        label={t('staff.import.preview')}
        columns={columns.map((column) => t(`staff.people.${column}`))}
      >
        {rows.map((row, index) => (
          // Rows have no name but their place in the file.
          // oxlint-disable-next-line react/no-array-index-key
          <ListRow key={index} isOver={row.fate === 'same'}>
            <th scope="row">
              <bdi>{row.name}</bdi>
            </th>
            <td>
              <bdi>{row.email}</bdi>
            </td>
            <td>
              <bdi>{row.area}</bdi>
            </td>
            <td>{t(`staff.people.kinds.${row.kind}`)}</td>
            <td>{t(`staff.people.fates.${row.fate}`)}</td>
          </ListRow>
        ))}
      </ListTable>
    </ImportOverlay>
  );
}
