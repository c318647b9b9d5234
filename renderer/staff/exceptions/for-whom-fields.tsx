import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { ChooseOne } from '../../ui/choice.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import type { NewExceptionForm } from './use-new-exception.ts';

interface ForWhomFieldsProps {
  choices: CallOutput<'exceptions.choices'>;
  form: NewExceptionForm;
}

/** One person, who is here or has a pass, or everybody of a category. */
export function ForWhomFields({ choices, form }: ForWhomFieldsProps) {
  const { t } = useTranslation();
  const { value, edit, problem } = form;
  return (
    <>
      <ChooseOne
        label={t('staff.exceptions.for')}
        options={(['person', 'category'] as const).map((whom) => ({
          value: whom,
          label: t(`staff.exceptions.whom.${whom}`),
        }))}
        value={value.whom}
        onChange={(whom) => edit({ whom })}
      />
      {value.whom === 'person' ? (
        <SelectInput
          label={t('staff.exceptions.person')}
          options={[
            {
              value: '',
              label: t(
                choices.visitors.length === 0 ? 'staff.exceptions.nobody' : 'staff.exceptions.choosePerson',
              ),
            },
            ...choices.visitors.map(({ id, name, organisation }) => ({
              value: id as string,
              label: organisation === '' ? name : `${name} (${organisation})`,
            })),
          ]}
          value={value.visitorId}
          onChange={(visitorId) => edit({ visitorId })}
          problem={problem('visitorId')}
        />
      ) : (
        <SelectInput
          label={t('staff.expected.category')}
          options={[
            { value: '', label: t('staff.expected.chooseCategory') },
            ...choices.categories.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          value={value.categoryId}
          onChange={(categoryId) => edit({ categoryId })}
          problem={problem('categoryId')}
        />
      )}
    </>
  );
}
