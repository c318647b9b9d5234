import { useTranslation } from 'react-i18next';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { MomentFields } from './moment-fields.tsx';
import type { WrittenWindow } from './use-window.ts';
import { everywhere, words } from './use-window.ts';
import styles from './window-fields.module.css';

interface WindowFieldsProps {
  value: WrittenWindow;
  onChange: (more: Partial<WrittenWindow>) => void;
  onShow: () => void;
  problem: { from: string | undefined; to: string | undefined };
}

export function WindowFields({ value, onChange, onShow, problem }: WindowFieldsProps) {
  const { t } = useTranslation();
  const choices = useCallQuery('expected.choices', {});
  return (
    <div className={styles.fields}>
      {(['from', 'to'] as const).map((end) => (
        <MomentFields
          key={end}
          dayLabel={t(`staff.incidents.window.${end}Day`)}
          clockLabel={t(`staff.incidents.window.${end}Clock`)}
          value={value[end]}
          onChange={(moment) => onChange({ [end]: moment })}
          problem={problem[end]}
        />
      ))}
      <SelectInput
        label={t('staff.incidents.window.near')}
        options={[
          { value: everywhere, label: t('staff.incidents.window.everywhere') },
          { value: words, label: t('staff.incidents.window.words') },
          ...(choices.data?.hosts ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        value={value.near}
        onChange={(near) => onChange({ near })}
      />
      {value.near === words && (
        <TextInput
          label={t('staff.incidents.window.text')}
          hint={t('staff.incidents.window.textHint')}
          value={value.text}
          onChange={(text) => onChange({ text })}
        />
      )}
      <div className={styles.button}>
        <Button look="primary" onPress={onShow}>
          {t('staff.incidents.window.show')}
        </Button>
      </div>
    </div>
  );
}
