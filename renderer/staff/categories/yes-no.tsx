import { useTranslation } from 'react-i18next';
import { ChooseOne } from '../../ui/choice.tsx';

interface YesNoProps {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
  isDisabled: boolean;
}

/** A question with two answers, both of which are seen. */
export function YesNo({ label, value, onChange, isDisabled }: YesNoProps) {
  const { t } = useTranslation();
  return (
    <ChooseOne
      label={label}
      options={(['no', 'yes'] as const).map((answer) => ({
        value: answer,
        label: t(`staff.categories.answer.${answer}`),
      }))}
      value={value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
      isDisabled={isDisabled}
    />
  );
}
