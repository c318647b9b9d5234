import { useTranslation } from 'react-i18next';
import type { VisitId } from '../../../shared/domain/ids.ts';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { intlLocale } from '../../../shared/time.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';
import type { UsedLocker } from './group-lockers.ts';
import { groupLockers } from './group-lockers.ts';

/** The locker that holds something of a visit, or null. */
export function useLockerOf(visitId: VisitId | null): UsedLocker | null {
  const lockers = useCallQuery('lockers.list', {});
  const { overdue, inUse } = groupLockers(lockers.data ?? []);
  return [...overdue, ...inUse].find(({ use }) => use.visitId === visitId) ?? null;
}

interface LeftInLockerProps {
  visit: VisitOnSite;
  locker: UsedLocker;
  onUndo: () => void;
  onClose: () => void;
}

/** Warns that somebody was signed out whose locker is not empty. Goes away once what is in it was handed back. */
export function LeftInLocker({ visit, locker, onUndo, onClose }: LeftInLockerProps) {
  const { t, i18n } = useTranslation();
  const { sentence } = useErrorText();
  const handBack = useCallMutation('lockers.handBack');
  const { number, use } = locker;
  const devices = new Intl.ListFormat(intlLocale(i18n.language)).format(
    use.kinds.map((kind) => t(`deviceShort.${kind}`)),
  );
  return (
    <FootNotice
      kind="problem"
      onClose={onClose}
      action={
        <>
          <Button
            size="small"
            isDisabled={handBack.isPending}
            onPress={() => handBack.mutate({ useId: use.id })}
          >
            {t('staff.lockers.wasHandedBack')}
          </Button>
          <Button size="small" onPress={onUndo}>
            {t('staff.onSite.undo')}
          </Button>
        </>
      }
    >
      <Isolated
        sentence={(isolate) =>
          t('staff.lockers.signedOutWithout', { name: isolate(visit.name), number, devices })
        }
      />
      {handBack.isError && ` ${sentence(handBack.error)}`}
    </FootNotice>
  );
}
