import type { Audience } from './contract.ts';

/**
 * What can change, and which windows hear of it. An event carries its name only: a page that hears one asks again,
 * through the gate, and so never sees what it may not.
 */
export const eventAudiences = {
  'visits.changed': ['staff'],
  'printing.changed': ['staff', 'kiosk'],
  'passes.changed': ['staff'],
  'expected.changed': ['staff'],
  'challenges.changed': ['staff'],
  'help.changed': ['staff', 'kiosk'],
  'policy.changed': ['staff', 'kiosk'],
  'lockers.changed': ['staff'],
  'exceptions.changed': ['staff'],
  'registers.changed': ['staff'],
  'alerts.changed': ['staff'],
  'incidents.changed': ['staff'],
  'log.changed': ['staff'],
  'exports.changed': ['staff'],
  'jobs.changed': ['staff'],
  'rollCall.changed': ['staff'],
  'presence.changed': ['staff'],
  'retention.changed': ['staff'],
  'requests.changed': ['staff'],
  'mail.changed': ['staff'],
  'settings.changed': ['staff', 'kiosk'],
  'staff.changed': ['staff'],
  'session.changed': ['staff'],
} as const satisfies Record<string, readonly Audience[]>;

export type EventName = keyof typeof eventAudiences;
