import type { CallRequest } from '../../shared/contract.ts';

/** Somebody to look out for. Made up. */
export const testAlert: CallRequest<'alerts.add'> = {
  kind: 'court-order',
  name: 'Oduya Lindqvist',
  spellings: ['Muhammad Ferrars'],
  relation: 'Uncle of a child in Robins',
  instructions: 'Keep the inner door shut and stay at the desk.',
  reviewOn: '2027-05-01',
};
