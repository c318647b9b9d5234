import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceKind } from '../../../shared/domain/devices.ts';
import type { VisitOnSite } from '../../../shared/domain/visits.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';
import { kindsForLocker } from './kinds-for-locker.ts';

/**
 * @param visits who is here
 * @param first the locker that was touched; null for the next free one
 * @param onHandedIn hears the locker's number, and whose it is now
 */
export function useHandIn(
  visits: readonly VisitOnSite[],
  first: number | null,
  onHandedIn: (number: number, name: string) => void,
) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const handIn = useCallMutation('lockers.handIn');
  const [visitId, setVisitId] = useState('');
  const [ticked, setTicked] = useState<readonly DeviceKind[] | null>(null);
  const [number, setNumber] = useState(first);
  const [tried, setTried] = useState(false);
  const visit = visits.find((one) => one.visitId === visitId);
  const own = visit?.locker ?? null;
  // Until somebody ticks another box: what the visitor said at the door.
  const kinds = ticked ?? kindsForLocker(visit?.devices ?? []);

  function save(): void {
    setTried(true);
    if (handIn.isPending || visit === undefined || kinds.length === 0) return;
    handIn.mutate(
      { visitId, kinds: [...kinds], number: own ?? number },
      { onSuccess: (taken) => onHandedIn(taken.number, visit.name) },
    );
  }

  function problem(field: 'visitId' | 'kinds' | 'number'): string | undefined {
    if (tried && field === 'visitId' && visit === undefined) return t('staff.lockers.visitorMissing');
    if (tried && field === 'kinds' && kinds.length === 0) return t('staff.lockers.chooseKinds');
    return errorText.field(handIn.error, field);
  }

  return {
    visitId: visit === undefined ? '' : visitId,
    chooseVisit(id: string) {
      setVisitId(id);
      setTicked(null);
    },
    kinds,
    tick: setTicked,
    /** The locker that the visitor has already: whatever else they hand in goes there too. */
    own,
    number,
    chooseNumber(chosen: number | null) {
      setNumber(chosen);
      handIn.reset();
    },
    save,
    problem,
    error: handIn.error,
    isSaving: handIn.isPending,
  };
}
