import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/domain/expected.ts';
import { dayInWords } from '../shell/day-input.tsx';
import { ListRow, ListTable } from '../shell/list-table.tsx';
import { ExpectedWho } from './expected-who.tsx';

type Rows = Extract<ImportPreview, { chosen: true }>['rows'];

/** The visitors that a file names, as they were understood. */
export function ImportRows({ rows }: { rows: Rows }) {
  const { t, i18n } = useTranslation();
  const columns = ['day', 'time', 'visitor', 'host'] as const;
  return (
    <ListTable
      hasButtons={false}
      label={t('staff.import.preview')}
      columns={columns.map((column) => t(`staff.expected.${column}`))}
    >
      {rows.map((row, index) => (
        // Rows have no name but their place in the file.
        // oxlint-disable-next-line react/no-array-index-key
        <ListRow key={index}>
          <td>{dayInWords(row.day, i18n.language)}</td>
          <td>{row.time || t('staff.expected.noTime')}</td>
          <th scope="row">
            <ExpectedWho visit={row} />
          </th>
          <td>
            <bdi>{row.host || t('staff.onSite.noHost')}</bdi>
          </td>
        </ListRow>
      ))}
    </ListTable>
  );
}
