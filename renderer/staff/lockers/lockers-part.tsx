import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roleMay } from '../../../shared/roles.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Answered } from '../shell/answered.tsx';
import { EmptyList } from '../shell/empty-list.tsx';
import { PartHead } from '../shell/part-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import type { UsedLocker } from './group-lockers.ts';
import { groupLockers } from './group-lockers.ts';
import { HandBackDialog } from './hand-back-dialog.tsx';
import { HandInDialog } from './hand-in-dialog.tsx';
import { LockerCount } from './locker-count.tsx';
import { LockerLists } from './locker-lists.tsx';
import { LockersNotice } from './lockers-notice.tsx';
import { useLockerActions } from './use-locker-actions.ts';

/** What lies in the lockers, and the ways in and out. */
export function LockersPart({ site, session }: PageProps) {
  const { t } = useTranslation();
  const lockers = useCallQuery('lockers.list', {});
  const visits = useCallQuery('visits.onSite', {});
  const actions = useLockerActions();
  const [handingIn, setHandingIn] = useState<{ first: number | null } | null>(null);
  const [handingBack, setHandingBack] = useState<UsedLocker | null>(null);
  const maySet = roleMay(session.role, 'settings.write');
  return (
    <Answered query={lockers}>
      {(all) => {
        const { free, lastUsed } = groupLockers(all);
        return (
          <>
            {all.length === 0 ? (
              <EmptyList>{t(maySet ? 'staff.lockers.emptyForAdmin' : 'staff.lockers.empty')}</EmptyList>
            ) : (
              <>
                <PartHead
                  words={
                    <p role="status">
                      {t('staff.lockers.used', { used: all.length - free.length, count: all.length })}
                    </p>
                  }
                >
                  <Button look="primary" onPress={() => setHandingIn({ first: null })}>
                    {t('staff.lockers.handIn')}
                  </Button>
                </PartHead>
                <LockerLists
                  lockers={all}
                  timeZone={site.timeZone}
                  onHandIn={(first) => setHandingIn({ first })}
                  onHandBack={(locker) =>
                    locker.use.left ? actions.handBack(locker) : setHandingBack(locker)
                  }
                />
              </>
            )}
            {maySet && (
              <LockerCount
                count={all.length}
                lastUsed={lastUsed}
                onSaved={(count) => actions.tell({ kind: 'counted', count })}
              />
            )}
            <LockersNotice done={actions.done} onClose={() => actions.tell(null)} />
            {handingIn && visits.data && (
              <HandInDialog
                visits={visits.data}
                free={free}
                first={handingIn.first}
                onClose={() => setHandingIn(null)}
                onHandedIn={(number, name) => {
                  setHandingIn(null);
                  actions.tell({ kind: 'handed-in', number, name });
                }}
              />
            )}
            {handingBack && (
              <HandBackDialog
                locker={handingBack}
                onClose={() => setHandingBack(null)}
                onConfirm={() => {
                  setHandingBack(null);
                  actions.handBack(handingBack);
                }}
              />
            )}
          </>
        );
      }}
    </Answered>
  );
}
