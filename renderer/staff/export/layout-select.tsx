import { useTranslation } from 'react-i18next';
import type { Layout, LayoutChoice } from '../../../shared/domain/exports.ts';
import { presetNames } from '../../../shared/domain/exports.ts';
import { SelectInput } from '../../ui/select-input.tsx';

interface LayoutSelectProps {
  choices: { layouts: readonly Layout[] };
  value: LayoutChoice;
  onChange: (value: LayoutChoice) => void;
}

/** With which columns: a preset's, or those that somebody saved under a name. */
export function LayoutSelect({ choices, value, onChange }: LayoutSelectProps) {
  const { t } = useTranslation();
  const options = [
    ...choices.layouts.map(({ id, name }) => ({
      value: `layout ${id}`,
      label: name,
      choice: { layoutId: id },
    })),
    ...presetNames.map((preset) => ({
      value: `preset ${preset}`,
      label: t('staff.export.columnsOf', { name: t(`staff.export.preset.${preset}`) }),
      choice: { preset },
    })),
  ];
  const chosen = 'preset' in value ? `preset ${value.preset}` : `layout ${value.layoutId}`;
  return (
    <SelectInput
      label={t('staff.export.columns')}
      options={options}
      value={options.some((option) => option.value === chosen) ? chosen : 'preset full'}
      onChange={(key) => {
        const option = options.find((one) => one.value === key);
        if (option) onChange(option.choice);
      }}
    />
  );
}
