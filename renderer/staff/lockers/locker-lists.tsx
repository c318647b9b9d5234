import { useTranslation } from 'react-i18next';
import type { Locker } from '../../../shared/domain/lockers.ts';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../on-site/use-now.ts';
import type { UsedLocker } from './group-lockers.ts';
import { groupLockers } from './group-lockers.ts';
import { LockerCard } from './locker-card.tsx';
import { LockerGroup } from './locker-group.tsx';

interface LockerListsProps {
  lockers: readonly Locker[];
  timeZone: string;
  /** Hears the number of a free locker. */
  onHandIn: (number: number) => void;
  onHandBack: (locker: UsedLocker) => void;
}

/** Every locker once: first those that somebody should look after, then those in use, then the free ones. */
export function LockerLists({ lockers, timeZone, onHandIn, onHandBack }: LockerListsProps) {
  const { t } = useTranslation();
  const now = useNow();
  const { overdue, inUse, free } = groupLockers(lockers);
  const cards = (list: readonly UsedLocker[]) =>
    list.map((locker) => (
      <LockerCard key={locker.use.id} locker={locker} now={now} timeZone={timeZone} onHandBack={onHandBack} />
    ));
  return (
    <>
      {overdue.length > 0 && (
        <LockerGroup title={t('staff.lockers.overdue')} hint={t('staff.lockers.overdueHint')}>
          {cards(overdue)}
        </LockerGroup>
      )}
      {inUse.length > 0 && <LockerGroup title={t('staff.lockers.inUse')}>{cards(inUse)}</LockerGroup>}
      {free.length > 0 && (
        <LockerGroup title={t('staff.lockers.free')} hint={t('staff.lockers.freeHint')} dense>
          {free.map((number) => (
            <li key={number}>
              <Button aria-label={t('staff.lockers.handInTo', { number })} onPress={() => onHandIn(number)}>
                {number}
              </Button>
            </li>
          ))}
        </LockerGroup>
      )}
    </>
  );
}
