import { useTranslation } from 'react-i18next';
import type { IncidentCategory } from '../../../shared/domain/incidents.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DialogButtons } from '../shell/dialog-buttons.tsx';
import { CallNow, mayNeed999 } from './call-now.tsx';

interface ReportSentProps {
  /** Null where not even the number is told. */
  number: number | null;
  readable: boolean;
  category: IncidentCategory | null;
  /** Whom it went to, by title. */
  reader: string;
  onClose: () => void;
}

/** The number, and what comes next. Nothing else comes back of a report. */
export function ReportSent({ number, readable, category, reader, onClose }: ReportSentProps) {
  const { t } = useTranslation();
  return (
    <>
      {mayNeed999(category) && <CallNow />}
      <Notice kind="good">
        <strong>
          {number === null
            ? t('staff.incidents.report.sentQuietly')
            : t('staff.incidents.report.number', { number })}
        </strong>
      </Notice>
      <p>
        {t(number === null ? 'staff.incidents.report.thanksQuietly' : 'staff.incidents.report.thanks', {
          reader,
        })}
      </p>
      {!readable && <Notice kind="problem">{t('staff.incidents.report.unreadable', { reader })}</Notice>}
      <DialogButtons>
        <Button look="primary" onPress={onClose}>
          {t('action.done')}
        </Button>
      </DialogButtons>
    </>
  );
}
