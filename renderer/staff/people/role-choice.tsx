import { useTranslation } from 'react-i18next';
import type { Role } from '../../../shared/roles.ts';
import { roles } from '../../../shared/roles.ts';
import { ChooseOne } from '../../ui/choice.tsx';

/** A role, or none: somebody whom visitors come to see, and no more. */
export function RoleChoice({
  value,
  onChange,
  problem,
}: {
  value: Role | null;
  onChange: (role: Role | null) => void;
  problem?: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <ChooseOne
      label={t('staff.people.role')}
      layout="tight"
      problem={problem}
      options={(['none', ...roles] as const).map((role) => ({ value: role, label: t(`role.${role}`) }))}
      value={value ?? 'none'}
      onChange={(role) => onChange(role === 'none' ? null : role)}
    />
  );
}
