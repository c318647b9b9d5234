import { useTranslation } from 'react-i18next';
import type { LogImportPreview } from '../../../shared/domain/log-import.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { ListRow, ListTable } from '../shell/list-table.tsx';

/** The first visits of a file as they were understood. */
export function PreviewTable({ rows, timeZone }: { rows: LogImportPreview['rows']; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const columns = ['name', 'organisation', 'category', 'host', 'signedIn', 'signedOut'] as const;
  return (
    <ListTable
      hasButtons={false}
      label={t('staff.logImport.preview')}
      columns={columns.map((column) => t(`staff.logImport.field.${column}`))}
    >
      {rows.map((row) => (
        <ListRow key={row.line}>
          <th scope="row">
            <bdi>{row.name}</bdi>
          </th>
          <td>
            <bdi>{row.organisation}</bdi>
          </td>
          <td>{row.category}</td>
          <td>
            <bdi>{row.host}</bdi>
          </td>
          <td>{siteDateTime(row.signedInAt, timeZone, i18n.language)}</td>
          <td>
            {row.signedOutAt === null
              ? t('staff.logImport.noEnd')
              : siteDateTime(row.signedOutAt, timeZone, i18n.language)}
          </td>
        </ListRow>
      ))}
    </ListTable>
  );
}
