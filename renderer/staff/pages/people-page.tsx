import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleColumns } from '../../../shared/domain/people-import.ts';
import type { StaffMember } from '../../../shared/domain/staff.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ImportHelp } from '../expected/import-help.tsx';
import { AddPerson } from '../people/add-person.tsx';
import { EditPersonDialog } from '../people/edit-person-dialog.tsx';
import { NoReadersNotice } from '../people/no-readers-notice.tsx';
import { everybody, filterPeople, PeopleFilter } from '../people/people-filter.tsx';
import { peopleExample } from '../people/people-example.ts';
import { PeopleImportDialog } from '../people/people-import-dialog.tsx';
import { PeopleNotice } from '../people/people-notice.tsx';
import { PeopleTable } from '../people/people-table.tsx';
import { RevokeStaffPassDialog } from '../people/revoke-staff-pass-dialog.tsx';
import { SetPinDialog } from '../people/set-pin-dialog.tsx';
import { StaffPassDialog } from '../people/staff-pass-dialog.tsx';
import { usePeopleActions } from '../people/use-people-actions.ts';
import { Answered } from '../shell/answered.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';

/** Whom visitors come to see, and who may unlock this view. */
export function PeoplePage({ site }: PageProps) {
  const { t } = useTranslation();
  const people = useCallQuery('people.list', {});
  const settings = useCallQuery('settings.show', {});
  const actions = usePeopleActions();
  const [filter, setFilter] = useState(everybody);
  const [settingPin, setSettingPin] = useState<StaffMember | null>(null);
  const [editing, setEditing] = useState<StaffMember | null>(null);
  const [revoking, setRevoking] = useState<StaffMember | null>(null);
  const areas = people.data?.filter(({ kind, active }) => kind === 'area' && active) ?? [];

  return (
    <>
      <PageHead title={t('staff.people.title')} intro={t('staff.people.intro')}>
        <Button isDisabled={actions.isChoosing} onPress={actions.chooseFile}>
          {t('staff.import.choose')}
        </Button>
      </PageHead>
      <NoReadersNotice />
      <PeopleFilter value={filter} onChange={setFilter} />
      <Answered query={people}>
        {(all) => {
          const shown = filterPeople(all, filter);
          if (shown.length === 0) return <EmptyList>{t('staff.people.noneFound')}</EmptyList>;
          return (
            <PeopleTable
              people={shown}
              areas={all.filter(({ kind }) => kind === 'area')}
              onEdit={setEditing}
              onSetPin={setSettingPin}
              onSetActive={actions.setActive}
              onGivePass={settings.data?.staffSignIn ? actions.givePass : undefined}
              onRevokePass={setRevoking}
            />
          );
        }}
      </Answered>
      <AddPerson areas={areas} onAdded={(name) => actions.tell({ kind: 'added', name })} />
      <ImportHelp
        hint={t('staff.people.importHint')}
        columns={peopleColumns}
        columnHint={(column) => t(`staff.people.columnHint.${column}`)}
        example={peopleExample}
      />
      <PeopleNotice done={actions.done} onClose={() => actions.tell(null)} />
      {editing && (
        <EditPersonDialog
          person={editing}
          areas={areas}
          onClose={() => setEditing(null)}
          onChanged={(name) => {
            setEditing(null);
            actions.tell({ kind: 'changed', name });
          }}
        />
      )}
      {settingPin && (
        <SetPinDialog
          person={settingPin}
          onClose={() => setSettingPin(null)}
          onSet={() => {
            actions.tell({ kind: 'pinSet', name: settingPin.name });
            setSettingPin(null);
          }}
        />
      )}
      {revoking && (
        <RevokeStaffPassDialog
          person={revoking}
          onClose={() => setRevoking(null)}
          onRevoked={() => {
            actions.tell({ kind: 'passRevoked', name: revoking.name });
            setRevoking(null);
          }}
        />
      )}
      {actions.given && (
        <StaffPassDialog {...actions.given} printing={site.printing} onClose={actions.forgetPass} />
      )}
      {actions.preview && (
        <PeopleImportDialog
          preview={actions.preview}
          onChooseAgain={actions.chooseFile}
          onClose={actions.forgetPreview}
          onImported={(counts) => {
            actions.forgetPreview();
            actions.tell({ kind: 'imported', ...counts });
          }}
        />
      )}
    </>
  );
}
