import { useTranslation } from 'react-i18next';
import { deviceKinds } from '../../../shared/domain/devices.ts';
import { exceptionReasons } from '../../../shared/domain/exceptions.ts';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../shell/day-input.tsx';
import type { NewExceptionForm } from './use-new-exception.ts';
import styles from './exception-fields.module.css';

/** What is permitted, why, where, and from when until when. */
export function ExceptionFields({ form }: { form: NewExceptionForm }) {
  const { t } = useTranslation();
  const { value, edit, problem } = form;
  return (
    <div className={styles.fields}>
      <SelectInput
        label={t('staff.exceptions.device')}
        options={[
          { value: '' as const, label: t('staff.exceptions.chooseDevice') },
          ...deviceKinds.map((kind) => ({ value: kind, label: t(`deviceShort.${kind}`) })),
        ]}
        value={value.device}
        onChange={(device) => edit({ device })}
        problem={problem('device')}
      />
      <SelectInput
        label={t('staff.exceptions.reason')}
        options={[
          { value: '' as const, label: t('staff.exceptions.chooseReason') },
          ...exceptionReasons.map((reason) => ({
            value: reason,
            label: t(`staff.exceptions.reasons.${reason}`),
          })),
        ]}
        value={value.reason}
        onChange={(reason) => edit({ reason })}
        problem={problem('reason')}
      />
      <DayInput
        label={t('staff.exceptions.from')}
        value={value.from}
        onChange={(from) => edit({ from })}
        problem={problem('from')}
      />
      <DayInput
        label={t('staff.exceptions.until')}
        value={value.until}
        onChange={(until) => edit({ until })}
        problem={problem('until')}
      />
      <TextInput
        label={t('staff.exceptions.where')}
        hint={t('staff.exceptions.whereHint')}
        value={value.places}
        onChange={(places) => edit({ places })}
        problem={problem('places')}
      />
      <TextInput
        label={t('staff.exceptions.note')}
        hint={t('staff.exceptions.noteHint')}
        value={value.note}
        onChange={(note) => edit({ note })}
        problem={problem('note')}
      />
    </div>
  );
}
