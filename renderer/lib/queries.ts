import { useEffect } from 'react';
import type { keepPreviousData, QueryClient } from '@tanstack/react-query';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CallName, CallRequest } from '../../shared/contract.ts';
import type { EventName } from '../../shared/events.ts';
import { call, onEvent } from './api.ts';

/** Which questions have to be asked again when something changed. */
const askedAgain: Record<EventName, readonly CallName[]> = {
  'visits.changed': [
    'visits.onSite',
    'expected.list',
    'passes.list',
    'lockers.list',
    'exceptions.choices',
    'alerts.answers',
    'reports.figures',
    'closing.count',
    'closing.list',
    'closing.staff',
    'insight.figures',
    'log.search',
    'log.choices',
    'log.visit',
  ],
  'printing.changed': ['visits.onSite', 'visits.badgeProgress', 'log.visit'],
  'passes.changed': ['passes.list', 'visits.onSite'],
  'expected.changed': ['expected.list'],
  'challenges.changed': [
    'visits.onSite',
    'challenges.recent',
    'challenges.forDsl',
    'reports.figures',
    'insight.figures',
    'log.search',
    'log.visit',
  ],
  'help.changed': ['help.waiting', 'help.state'],
  'policy.changed': [
    'door.show',
    'visits.onSite',
    'policy.versions',
    'policy.version',
    'policy.draft',
    'policy.reviewStanding',
    'policy.reviewLog',
    'reports.figures',
  ],
  'lockers.changed': ['lockers.list', 'visits.onSite', 'log.visit'],
  'exceptions.changed': ['exceptions.list', 'visits.onSite', 'reports.figures'],
  'registers.changed': ['registers.list'],
  'alerts.changed': ['alerts.list', 'alerts.answers', 'alerts.compare', 'visits.onSite'],
  'incidents.changed': ['incidents.list', 'reports.figures', 'log.visit'],
  'settings.changed': [
    'door.show',
    'door.images',
    'notice.show',
    'site.show',
    'settings.show',
    'categories.list',
    'sign.show',
    'expected.choices',
    'visits.onSite',
    'staff.session',
    'rollCall.copies',
    'closing.count',
    'closing.list',
    'closing.staff',
    'retention.show',
    'retention.preview',
    'presence.list',
    'log.choices',
  ],
  'log.changed': ['insight.figures', 'log.savedFilters', 'log.search', 'log.visit', 'log.choices'],
  'exports.changed': ['exports.choices', 'exports.schedule', 'logImport.list'],
  'jobs.changed': ['jobs.mine'],
  'rollCall.changed': [
    'rollCall.running',
    'rollCall.list',
    'rollCall.past',
    'rollCall.report',
    'rollCall.copies',
    'closing.count',
    'closing.list',
    'closing.staff',
  ],
  'retention.changed': ['retention.show', 'retention.preview', 'holds.list', 'log.search', 'log.visit'],
  'requests.changed': ['requests.list', 'requests.open', 'requests.due'],
  'staff.changed': [
    'staff.unlockers',
    'people.list',
    'expected.choices',
    'help.waiting',
    'presence.list',
    'log.choices',
    'log.search',
  ],
  'presence.changed': ['presence.list', 'closing.count', 'closing.staff'],
  'mail.changed': ['mail.troubles', 'mail.server'],
  'session.changed': ['staff.session'],
};

/** What the core knows, kept until it says that it changed. */
export function useCallQuery<N extends CallName>(
  name: N,
  input: CallRequest<N>,
  options: { enabled?: boolean; refetchInterval?: number; placeholderData?: typeof keepPreviousData } = {},
) {
  return useQuery({ queryKey: [name, input], queryFn: () => call(name, input), ...options });
}

/** Something that a person does. */
export function useCallMutation<N extends CallName>(name: N) {
  return useMutation({ mutationFn: (input: CallRequest<N>) => call(name, input) });
}

/** Keeps answers true: asks again what an event says has changed. */
export function useLiveAnswers(): void {
  const client = useQueryClient();
  useEffect(() => onEvent((event) => askAgain(client, askedAgain[event])), [client]);
}

function askAgain(client: QueryClient, names: readonly CallName[]): void {
  for (const name of names) void client.invalidateQueries({ queryKey: [name] });
}
