import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './add-expected-dialog.module.css';

interface GroupFieldsProps {
  group: string;
  /** One name a line, as typed. */
  members: string;
  onChange: (change: { group?: string; members?: string }) => void;
  problem: (path: string) => string | undefined;
}

/** Who comes with the visitor, where they lead a group. */
export function GroupFields({ group, members, onChange, problem }: GroupFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <TextInput
        label={t('staff.expected.group')}
        hint={t('staff.expected.groupHint')}
        value={group}
        onChange={(text) => onChange({ group: text })}
        problem={problem('group')}
      />
      <TextInput
        label={t('staff.expected.members')}
        hint={t('staff.expected.membersHint')}
        multiline
        value={members}
        onChange={(text) => onChange({ members: text })}
        problem={problem('members')}
      />
    </div>
  );
}
