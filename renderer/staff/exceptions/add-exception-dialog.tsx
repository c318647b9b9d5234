import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { ExceptionFields } from './exception-fields.tsx';
import { ForWhomFields } from './for-whom-fields.tsx';
import { useNewException } from './use-new-exception.ts';
import styles from './add-exception-dialog.module.css';

interface AddExceptionDialogProps {
  choices: CallOutput<'exceptions.choices'>;
  today: SiteDay;
  /** Whom the form begins with; empty for nobody. */
  visitorId: string;
  onClose: () => void;
  /** Hears the name of the person or the category. */
  onAdded: (forName: string) => void;
}

/** A permission for a device, approved by whoever writes it down. */
export function AddExceptionDialog(props: AddExceptionDialogProps) {
  const { choices, today, visitorId, onClose, onAdded } = props;
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const known = choices.visitors.some(({ id }) => id === visitorId);
  const nameOf = (forId: string) =>
    [...choices.visitors, ...choices.categories].find(({ id }) => id === forId)?.name ?? '';
  const form = useNewException(today, known ? visitorId : '', (forId) => onAdded(nameOf(forId)));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    form.save();
  }

  return (
    <Overlay title={t('staff.exceptions.add')} onClose={onClose} wide>
      <p>{t('staff.exceptions.addWhat')}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <ForWhomFields choices={choices} form={form} />
        <ExceptionFields form={form} />
        {form.error && <Notice kind="problem">{sentence(form.error)}</Notice>}
        <DialogButtons>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={form.isSaving}>
            {t('staff.exceptions.add')}
          </Button>
        </DialogButtons>
      </form>
    </Overlay>
  );
}
