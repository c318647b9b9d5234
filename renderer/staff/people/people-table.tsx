import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../../shared/domain/staff.ts';
import { Button } from '../../ui/button.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';

interface PeopleTableProps {
  people: readonly StaffMember[];
  onSetPin: (person: StaffMember) => void;
  onSetActive: (person: StaffMember, active: boolean) => void;
}

/** Everybody of the site. Nobody is removed: their names stand in the log. */
export function PeopleTable({ people, ...actions }: PeopleTableProps) {
  const { t } = useTranslation();
  const columns = ['name', 'role', 'pin', 'state', 'actions'] as const;
  return (
    <ListTable label={t('staff.people.list')} columns={columns.map((column) => t(`staff.people.${column}`))}>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} {...actions} />
      ))}
    </ListTable>
  );
}

function PersonRow({
  person,
  onSetPin,
  onSetActive,
}: Omit<PeopleTableProps, 'people'> & { person: StaffMember }) {
  const { t } = useTranslation();
  const { name, role, active } = person;
  return (
    <ListRow isOver={!active}>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>{t(`role.${role ?? 'none'}`)}</td>
      <td>{role !== null && t(person.hasPin ? 'staff.people.hasPin' : 'staff.people.noPin')}</td>
      <td>{t(active ? 'staff.people.active' : 'staff.people.inactive')}</td>
      <td>
        <RowButtons>
          {role !== null && (
            <Button
              size="small"
              aria-label={t('staff.people.setPinFor', { name })}
              onPress={() => onSetPin(person)}
            >
              {t('staff.people.setPin')}
            </Button>
          )}
          <Button
            size="small"
            look="quiet"
            aria-label={t(active ? 'staff.people.deactivateName' : 'staff.people.activateName', { name })}
            onPress={() => onSetActive(person, !active)}
          >
            {t(active ? 'staff.people.deactivate' : 'staff.people.activate')}
          </Button>
        </RowButtons>
      </td>
    </ListRow>
  );
}
