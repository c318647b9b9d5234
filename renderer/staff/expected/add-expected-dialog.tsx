import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../shell/day-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { GroupFields } from './group-fields.tsx';
import { HostFields } from './host-fields.tsx';
import { useNewExpected } from './use-new-expected.ts';
import styles from './add-expected-dialog.module.css';

interface AddExpectedDialogProps {
  choices: CallOutput<'expected.choices'>;
  today: SiteDay;
  onClose: () => void;
  /** Hears the name and the day, as they were typed. */
  onAdded: (name: string, day: string) => void;
}

/** Somebody who is expected: alone, or with a group. */
export function AddExpectedDialog({ choices, today, onClose, onAdded }: AddExpectedDialogProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const adding = useNewExpected(today, onAdded);
  const { value, edit, problem } = adding;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    adding.save();
  }

  return (
    <Overlay title={t('staff.expected.add')} onClose={onClose} wide>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.fields}>
          <TextInput
            label={t('staff.expected.name')}
            hint={t('staff.expected.nameHint')}
            value={value.name}
            onChange={(name) => edit({ name })}
            problem={problem('name')}
            autoFocus
          />
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
          <TextInput
            label={t('staff.expected.organisation')}
            hint={t('staff.challenge.optional')}
            value={value.organisation}
            onChange={(organisation) => edit({ organisation })}
            problem={problem('organisation')}
          />
          <HostFields
            hosts={choices.hosts}
            value={value.host}
            onChange={(host) => edit({ host })}
            problem={problem}
          />
          <DayInput
            label={t('staff.expected.day')}
            value={value.day}
            onChange={(day) => edit({ day })}
            problem={problem('day')}
          />
          <TextInput
            label={t('staff.expected.time')}
            hint={t('staff.expected.timeHint')}
            value={value.time}
            onChange={(time) => edit({ time })}
            problem={problem('time')}
          />
          <div className={styles.whole}>
            <TextInput
              label={t('staff.expected.purpose')}
              hint={t('staff.challenge.optional')}
              value={value.purpose}
              onChange={(purpose) => edit({ purpose })}
              problem={problem('purpose')}
            />
          </div>
        </div>
        <GroupFields group={value.group} members={value.members} onChange={edit} problem={problem} />
        {adding.error && <Notice kind="problem">{sentence(adding.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={adding.isSaving}>
            {t('staff.expected.add')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
