import { useTranslation } from 'react-i18next';
import { useCallQuery } from '../../lib/queries.ts';
import { Overlay } from '../../ui/overlay.tsx';
import { Answered } from '../shell/answered.tsx';
import { ReportForm } from './report-form.tsx';

interface ReportDialogProps {
  /** The challenge that led to it: its visit is concerned. */
  challengeId?: string;
  /** The visit that it is about. */
  visitId?: string;
  onClose: () => void;
}

/** A breach, told in half a minute to those who may know of it. */
export function ReportDialog({ onClose, ...of }: ReportDialogProps) {
  const { t } = useTranslation();
  const site = useCallQuery('site.show', {});
  return (
    <Overlay title={t('staff.incidents.report.title')} onClose={onClose} wide>
      <Answered query={site}>
        {({ titles, timeZone }) => (
          <ReportForm titles={titles} timeZone={timeZone} onClose={onClose} {...of} />
        )}
      </Answered>
    </Overlay>
  );
}
