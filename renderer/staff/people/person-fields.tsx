import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../../shared/domain/staff.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { RoleChoice } from './role-choice.tsx';
import styles from './person-fields.module.css';

/** Somebody as they are being entered or changed. */
export type PersonEdits = Pick<StaffMember, 'kind' | 'name' | 'email' | 'areaId' | 'role'>;
export const nobody: PersonEdits = { kind: 'person', name: '', email: '', areaId: null, role: null };

interface PersonFieldsProps {
  value: PersonEdits;
  onChange: (value: PersonEdits) => void;
  /** The areas there are. */
  areas: readonly StaffMember[];
  error: unknown;
  /** Where in the input the core names a wrong field. */
  path?: string;
}

/** Name and e-mail; of a person also where they usually are, and what they may do. */
export function PersonFields({ value, onChange, areas, error, path = '' }: PersonFieldsProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const edit = (more: Partial<PersonEdits>) => onChange({ ...value, ...more });
  const problem = (field: string) => errorText.field(error, path + field) ?? errorText.field(error, field);
  const none = '';
  return (
    <div className={styles.fields}>
      <TextInput
        label={t('staff.people.name')}
        value={value.name}
        onChange={(name) => edit({ name })}
        problem={problem('name')}
      />
      <TextInput
        label={t('staff.people.email')}
        hint={t('staff.people.emailHint')}
        value={value.email}
        onChange={(email) => edit({ email })}
        problem={problem('email')}
      />
      {value.kind === 'person' && areas.length > 0 && (
        <SelectInput
          label={t('staff.people.area')}
          options={[
            { value: none, label: t('staff.people.noArea') },
            ...areas.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          value={value.areaId ?? none}
          onChange={(chosen) => edit({ areaId: areas.find(({ id }) => id === chosen)?.id ?? null })}
          problem={problem('areaId')}
        />
      )}
      {value.kind === 'person' && (
        <div className={styles.whole}>
          <RoleChoice value={value.role} onChange={(role) => edit({ role })} problem={problem('role')} />
        </div>
      )}
    </div>
  );
}
