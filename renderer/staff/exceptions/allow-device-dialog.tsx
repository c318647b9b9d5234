import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { siteDay, toInstant } from '../../../shared/time.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { useNow } from '../on-site/use-now.ts';
import { Answered } from '../shell/answered.tsx';
import { AddExceptionDialog } from './add-exception-dialog.tsx';

interface AllowDeviceDialogProps {
  visit: VisitOnSite;
  timeZone: string;
  onClose: () => void;
  onAllowed: () => void;
}

/** A permission for somebody who is here. The form can still be turned to another person. */
export function AllowDeviceDialog({ visit, timeZone, onClose, onAllowed }: AllowDeviceDialogProps) {
  const choices = useCallQuery('exceptions.choices', {});
  const today = siteDay(toInstant(new Date(useNow())), timeZone);
  return (
    <Answered query={choices}>
      {(known) => (
        <AddExceptionDialog
          choices={known}
          today={today}
          visitorId={visit.visitorId}
          onClose={onClose}
          onAdded={onAllowed}
        />
      )}
    </Answered>
  );
}
