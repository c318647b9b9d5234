import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../../shared/domain/staff.ts';
import { Button } from '../../ui/button.tsx';
import { ListRow, ListTable, RowButtons } from '../shell/list-table.tsx';
import styles from './people-table.module.css';

interface PersonActions {
  onEdit: (person: StaffMember) => void;
  onSetPin: (person: StaffMember) => void;
  onSetActive: (person: StaffMember, active: boolean) => void;
  /** Absent while staff do not sign in at the door. */
  onGivePass: ((person: StaffMember) => void) | undefined;
  onRevokePass: (person: StaffMember) => void;
}
interface PeopleTableProps extends PersonActions {
  people: readonly StaffMember[];
  areas: readonly StaffMember[];
}

/** Everybody of the site, and its areas. Nobody is removed: their names stand in the log. */
export function PeopleTable({ people, ...rest }: PeopleTableProps) {
  const { t } = useTranslation();
  const columns = ['name', 'role', 'pin', 'state', 'actions'] as const;
  return (
    <ListTable label={t('staff.people.list')} columns={columns.map((column) => t(`staff.people.${column}`))}>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} {...rest} />
      ))}
    </ListTable>
  );
}

type PersonRowProps = Omit<PeopleTableProps, 'people'> & { person: StaffMember };

function PersonRow({ person, areas, ...actions }: PersonRowProps) {
  const { t } = useTranslation();
  const { name, kind, role, active, email } = person;
  const area = areas.find(({ id }) => id === person.areaId)?.name;
  return (
    <ListRow isOver={!active}>
      <th scope="row">
        <bdi>{name}</bdi>
        {[email, area].filter(Boolean).map((line) => (
          <bdi key={line} className={styles.line}>
            {line}
          </bdi>
        ))}
      </th>
      <td>{kind === 'area' ? t('staff.people.kinds.area') : t(`role.${role ?? 'none'}`)}</td>
      <td>
        {role !== null && t(person.hasPin ? 'staff.people.hasPin' : 'staff.people.noPin')}
        {person.hasPass && <span className={styles.line}>{t('staff.people.hasPass')}</span>}
      </td>
      <td>{t(active ? 'staff.people.active' : 'staff.people.inactive')}</td>
      <td>
        <PersonButtons person={person} {...actions} />
      </td>
    </ListRow>
  );
}

function PersonButtons({ person, ...actions }: PersonActions & { person: StaffMember }) {
  const { t } = useTranslation();
  const { name, role, active } = person;
  const { onGivePass } = actions;
  return (
    <RowButtons>
      <Button
        size="small"
        aria-label={t('staff.people.editName', { name })}
        onPress={() => actions.onEdit(person)}
      >
        {t('staff.people.edit')}
      </Button>
      {role !== null && (
        <Button
          size="small"
          aria-label={t('staff.people.setPinFor', { name })}
          onPress={() => actions.onSetPin(person)}
        >
          {t('staff.people.setPin')}
        </Button>
      )}
      {onGivePass && active && person.kind === 'person' && !person.hasPass && (
        <Button
          size="small"
          aria-label={t('staff.people.givePassTo', { name })}
          onPress={() => onGivePass(person)}
        >
          {t('staff.people.givePass')}
        </Button>
      )}
      {person.hasPass && (
        <Button
          size="small"
          aria-label={t('staff.people.revokePassOf', { name })}
          onPress={() => actions.onRevokePass(person)}
        >
          {t('staff.people.revokePass')}
        </Button>
      )}
      <Button
        size="small"
        look="quiet"
        aria-label={t(active ? 'staff.people.deactivateName' : 'staff.people.activateName', { name })}
        onPress={() => actions.onSetActive(person, !active)}
      >
        {t(active ? 'staff.people.deactivate' : 'staff.people.activate')}
      </Button>
    </RowButtons>
  );
}
