import type { CallRequest } from '../../shared/contract.ts';

/** A breach as somebody reports it. Made up. */
export const testReport: CallRequest<'incidents.report'> = {
  recipient: 'dsl',
  category: 'pictures-of-children',
  what: 'Took a picture over the fence.',
  place: 'Garden',
  happenedAt: '2026-11-20T08:55:00.000Z',
  present: 'Two of the room staff',
  device: 'phone',
  done: 'Asked to put it away.',
  visitIds: [],
  challengeId: null,
};
