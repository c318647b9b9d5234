import { useTranslation } from 'react-i18next';
import type { VisitId } from '../../../shared/domain/ids.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';

interface CorrectedProps {
  visitId: VisitId;
  /** The visitor is here, with a badge that may say something else now. */
  canReprint: boolean;
  onClose: () => void;
}

/** What came of a correction, and what to do about the badge. */
export function Corrected({ visitId, canReprint, onClose }: CorrectedProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const reprint = useCallMutation('badges.reprint');
  if (reprint.isError) {
    return (
      <FootNotice kind="problem" onClose={onClose}>
        {sentence(reprint.error)}
      </FootNotice>
    );
  }
  if (reprint.isSuccess || !canReprint) {
    return (
      <FootNotice kind="good" onClose={onClose}>
        {t(reprint.isSuccess ? 'staff.visit.correction.printed' : 'staff.visit.correction.done')}
      </FootNotice>
    );
  }
  return (
    <FootNotice
      kind="good"
      onClose={onClose}
      action={
        <Button size="small" isDisabled={reprint.isPending} onPress={() => reprint.mutate({ visitId })}>
          {t('staff.visit.correction.reprint')}
        </Button>
      }
    >
      {t('staff.visit.correction.doneBadge')}
    </FootNotice>
  );
}
