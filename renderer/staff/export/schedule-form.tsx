import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ConfirmDialog } from '../shell/confirm-dialog.tsx';
import { ScheduleFields } from './schedule-fields.tsx';
import styles from './schedule-form.module.css';
import { useSchedule } from './use-schedule.ts';

interface ScheduleFormProps {
  schedule: CallOutput<'exports.schedule'>['schedule'];
  choices: CallOutput<'exports.choices'>;
  timeZone: string;
}

/** When, what, how and where; where is told by the folder's name alone. */
export function ScheduleForm({ schedule, choices, timeZone }: ScheduleFormProps) {
  const { t, i18n } = useTranslation();
  const form = useSchedule(schedule);
  const { plan, folderName, error } = form;
  const [isEnding, setEnding] = useState(false);
  return (
    <>
      <p role="status">
        {schedule === null
          ? t('staff.schedule.off')
          : t('staff.schedule.next', { when: siteDateTime(schedule.dueAt, timeZone, i18n.language) })}
      </p>
      <ScheduleFields plan={plan} onChange={form.change} choices={choices} problem={form.problem} />
      <h3>{t('staff.schedule.where')}</h3>
      <div className={styles.folder}>
        <span>
          {folderName === null ? (
            t('staff.schedule.noFolder')
          ) : (
            <Isolated sentence={(isolate) => t('staff.schedule.folder', { name: isolate(folderName) })} />
          )}
        </span>
        <Button onPress={form.chooseFolder}>{t('staff.schedule.chooseFolder')}</Button>
      </div>
      {error && <Notice kind="problem">{error}</Notice>}
      {form.isSaved && <Notice kind="good">{t('staff.schedule.saved')}</Notice>}
      <div className={styles.buttons}>
        <Button look="primary" isDisabled={folderName === null || form.isBusy} onPress={form.save}>
          {t('staff.schedule.save')}
        </Button>
        {schedule !== null && (
          <Button isDisabled={form.isBusy} onPress={() => setEnding(true)}>
            {t('staff.schedule.end')}
          </Button>
        )}
      </div>
      {isEnding && (
        <ConfirmDialog
          title={t('staff.schedule.endTitle')}
          action={t('staff.schedule.end')}
          isBusy={form.isBusy}
          problem={error}
          onConfirm={form.end}
          onClose={() => setEnding(false)}
        >
          {t('staff.schedule.endWhat')}
        </ConfirmDialog>
      )}
    </>
  );
}
