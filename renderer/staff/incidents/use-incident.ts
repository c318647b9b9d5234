import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { CallRequest } from '../../../shared/contract.ts';
import type { IncidentId } from '../../../shared/domain/ids.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';

export type NewEntry = CallRequest<'incidents.add'>['entry'];

/** A file while it is read, and what its reader adds. Nothing of it is kept once it is left: each look is a reading. */
export function useIncident(incidentId: IncidentId) {
  const client = useQueryClient();
  const file = useCallQuery('incidents.open', { incidentId });
  const adding = useCallMutation('incidents.add');
  useEffect(() => () => client.removeQueries({ queryKey: ['incidents.open'] }), [client]);
  return {
    file,
    /** @param onAdded called once it is in the file */
    add: (entry: NewEntry, onAdded?: () => void) =>
      adding.mutate(
        { incidentId, entry },
        {
          onSuccess: () => {
            // Not with every change of any report: each time it is asked for is written down as a reading.
            void client.invalidateQueries({ queryKey: ['incidents.open', { incidentId }] });
            onAdded?.();
          },
        },
      ),
    error: adding.error,
    isAdding: adding.isPending,
    forgetError: adding.reset,
  };
}
export type AddEntry = ReturnType<typeof useIncident>['add'];
