import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './add-expected-dialog.module.css';

/** Whom they come to see: one of the site's people by id, `other` with words of one's own, or nobody yet. */
export interface WrittenHost {
  choice: string;
  text: string;
}
export const nobody: WrittenHost = { choice: '', text: '' };
export const other = 'other';

interface HostFieldsProps {
  hosts: CallOutput<'expected.choices'>['hosts'];
  value: WrittenHost;
  onChange: (value: WrittenHost) => void;
  problem: (path: string) => string | undefined;
}

export function HostFields({ hosts, value, onChange, problem }: HostFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.host}>
      <SelectInput
        label={t('staff.expected.host')}
        options={[
          { value: '', label: t('staff.onSite.noHost') },
          ...hosts.map(({ id, name }) => ({ value: id as string, label: name })),
          { value: other, label: t('staff.expected.otherHost') },
        ]}
        value={value.choice}
        onChange={(choice) => onChange({ ...value, choice })}
      />
      {value.choice === other && (
        <TextInput
          label={t('staff.expected.hostName')}
          value={value.text}
          onChange={(text) => onChange({ ...value, text })}
          problem={problem('host.text') ?? problem('host')}
        />
      )}
    </div>
  );
}
