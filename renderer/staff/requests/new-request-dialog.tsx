import type { SubmitEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubjectRequestId } from '../../../shared/domain/ids.ts';
import type { RequestKind } from '../../../shared/domain/requests.ts';
import { requestKinds } from '../../../shared/domain/requests.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../shell/day-input.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import styles from './request-form.module.css';

interface NewRequestDialogProps {
  today: SiteDay;
  onClose: () => void;
  onAdded: (id: SubjectRequestId) => void;
}

/** A request, as it came in. */
export function NewRequestDialog({ today, onClose, onAdded }: NewRequestDialogProps) {
  const { t } = useTranslation();
  const { sentence, field } = useErrorText();
  const add = useCallMutation('requests.add');
  const [kind, setKind] = useState<RequestKind | null>(null);
  const [value, setValue] = useState({
    name: '',
    contact: '',
    wish: '',
    receivedOn: String(today),
    dueOn: '',
  });
  const [tried, setTried] = useState(false);
  const edit = (more: Partial<typeof value>) => setValue((earlier) => ({ ...earlier, ...more }));
  const problem = (name: string) => field(add.error, name);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (kind === null || add.isPending) return;
    const dueOn = value.dueOn === '' ? null : value.dueOn;
    add.mutate({ ...value, kind, dueOn }, { onSuccess: ({ id }) => onAdded(id) });
  }

  return (
    <Overlay title={t('staff.requests.add')} onClose={onClose} wide>
      <form className={styles.form} onSubmit={submit} noValidate>
        <ChooseOne
          label={t('staff.requests.new.kind')}
          options={requestKinds.map((one) => ({ value: one, label: t(`staff.requests.kindLong.${one}`) }))}
          value={kind}
          onChange={setKind}
          problem={tried && kind === null ? t('staff.requests.new.chooseKind') : undefined}
        />
        <TextInput
          label={t('staff.requests.new.name')}
          hint={t('staff.requests.new.nameHint')}
          value={value.name}
          onChange={(name) => edit({ name })}
          problem={problem('name')}
        />
        <TextInput
          label={t('staff.requests.new.contact')}
          hint={t('staff.requests.new.contactHint')}
          value={value.contact}
          onChange={(contact) => edit({ contact })}
          problem={problem('contact')}
        />
        <TextInput
          label={t('staff.requests.new.wish')}
          hint={t('staff.requests.new.wishHint')}
          value={value.wish}
          onChange={(wish) => edit({ wish })}
          problem={problem('wish')}
          multiline
        />
        <div className={styles.days}>
          <DayInput
            label={t('staff.requests.new.receivedOn')}
            value={value.receivedOn}
            onChange={(receivedOn) => edit({ receivedOn })}
            problem={problem('receivedOn')}
          />
          <div>
            <DayInput
              label={t('staff.requests.new.due')}
              value={value.dueOn}
              onChange={(dueOn) => edit({ dueOn })}
              problem={problem('dueOn')}
            />
            {value.dueOn === '' && <p className={styles.hint}>{t('staff.requests.new.dueHint')}</p>}
          </div>
        </div>
        {add.error && <Notice kind="problem">{sentence(add.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={add.isPending}>
            {t('staff.requests.new.save')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
