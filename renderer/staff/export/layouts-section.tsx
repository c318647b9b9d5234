import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '../../../shared/domain/exports.ts';
import { Button } from '../../ui/button.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';
import { LayoutDialog } from './layout-dialog.tsx';
import { RemoveLayoutDialog } from './remove-layout-dialog.tsx';

/** The columns that were chosen before, under the names that they were given. */
export function LayoutsSection({ layouts }: { layouts: readonly Layout[] }) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<Layout | 'new' | null>(null);
  const [removed, setRemoved] = useState<Layout | null>(null);
  return (
    <SettingsSection title={t('staff.layouts.title')} hint={t('staff.layouts.hint')}>
      {layouts.length === 0 ? (
        <EmptyList>{t('staff.layouts.empty')}</EmptyList>
      ) : (
        <ListTable
          label={t('staff.layouts.title')}
          columns={[t('staff.layouts.name'), t('staff.export.columns'), t('staff.expected.actions')]}
        >
          {layouts.map((layout) => (
            <ListRow key={layout.id}>
              <th scope="row">
                <bdi>{layout.name}</bdi>
              </th>
              <td>{layout.columns.map((id) => t(`staff.column.${id}`)).join(', ')}</td>
              <td>
                <RowButtons>
                  <Button
                    size="small"
                    aria-label={t('staff.layouts.editName', { name: layout.name })}
                    onPress={() => setEdited(layout)}
                  >
                    {t('staff.layouts.edit')}
                  </Button>
                  <Button
                    size="small"
                    aria-label={t('staff.layouts.removeName', { name: layout.name })}
                    onPress={() => setRemoved(layout)}
                  >
                    {t('staff.layouts.remove')}
                  </Button>
                </RowButtons>
              </td>
            </ListRow>
          ))}
        </ListTable>
      )}
      <div>
        <Button onPress={() => setEdited('new')}>{t('staff.layouts.add')}</Button>
      </div>
      {edited !== null && (
        <LayoutDialog layout={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
      {removed !== null && <RemoveLayoutDialog layout={removed} onClose={() => setRemoved(null)} />}
    </SettingsSection>
  );
}
