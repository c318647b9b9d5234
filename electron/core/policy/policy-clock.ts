import type { PolicyVersionId } from '../../../shared/domain/ids.ts';
import type { Host } from '../ports.ts';
import type { PolicyService } from './policy-service.ts';

/** Tells the windows of a version that comes into force by the clock alone. */
export function createPolicyClock(policy: PolicyService, host: Host) {
  let told: PolicyVersionId | null = policy.idInForce();

  /** Somebody changed something about the policy. */
  function changed(): void {
    told = policy.idInForce();
    host.emit('policy.changed');
  }

  return {
    changed,
    /** To be called every second or so: one short query over a handful of rows. */
    tick(): void {
      if (policy.idInForce() !== told) changed();
    },
  };
}
