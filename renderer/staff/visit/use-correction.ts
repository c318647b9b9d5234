import { useState } from 'react';
import type { CallRequest } from '../../../shared/contract.ts';
import type { VisitFile } from '../../../shared/domain/visit-file.ts';
import { useCallMutation } from '../../lib/queries.ts';
import type { WrittenHost } from '../expected/host-fields.tsx';
import { nobody, other } from '../expected/host-fields.tsx';
import type { Moment } from '../incidents/moment.ts';
import { instantOf, momentOf } from '../incidents/moment.ts';

export interface CorrectionFields {
  name: string;
  organisation: string;
  host: WrittenHost;
  signedIn: Moment;
  /** Null while the visitor is here. */
  signedOut: Moment | null;
  reason: string;
}

/** What is put right about a visit, as it is typed. Only what differs is sent. */
export function useCorrection(visit: VisitFile, timeZone: string, onCorrected: () => void) {
  const saving = useCallMutation('log.correct');
  const [before] = useState(() => fieldsOf(visit, timeZone));
  const [fields, setFields] = useState(before);
  const [badTime, setBadTime] = useState<'signedInAt' | 'signedOutAt' | null>(null);

  function save(): void {
    const signedInAt = changedInstant(before.signedIn, fields.signedIn, timeZone);
    const signedOutAt =
      before.signedOut && fields.signedOut
        ? changedInstant(before.signedOut, fields.signedOut, timeZone)
        : undefined;
    const bad = signedInAt === null ? 'signedInAt' : signedOutAt === null ? 'signedOutAt' : null;
    setBadTime(bad);
    if (signedInAt === null || signedOutAt === null) return;
    const correction: CallRequest<'log.correct'> = {
      visitId: visit.visitId,
      reason: fields.reason,
      ...(fields.name !== before.name && { name: fields.name }),
      ...(fields.organisation !== before.organisation && { organisation: fields.organisation }),
      ...(hostDiffers(before.host, fields.host) && { host: hostOf(fields.host) }),
      ...(signedInAt !== undefined && { signedInAt }),
      ...(signedOutAt !== undefined && { signedOutAt }),
    };
    saving.mutate(correction, { onSuccess: onCorrected });
  }

  return {
    fields,
    set: (change: Partial<CorrectionFields>) => setFields({ ...fields, ...change }),
    save,
    badTime,
    error: saving.error,
    isSaving: saving.isPending,
  };
}

function fieldsOf(visit: VisitFile, timeZone: string): CorrectionFields {
  const { name, organisation, host, hostId, signedInAt, signedOutAt } = visit;
  return {
    name,
    organisation,
    host:
      hostId !== null ? { choice: hostId, text: '' } : host === '' ? nobody : { choice: other, text: host },
    signedIn: momentOf(signedInAt, timeZone),
    signedOut: signedOutAt === null ? null : momentOf(signedOutAt, timeZone),
    reason: '',
  };
}

/** Undefined where it says the same as before, whose seconds are not typed; null for what is no time. */
function changedInstant(before: Moment, now: Moment, timeZone: string) {
  if (before.day === now.day && before.clock === now.clock) return undefined;
  return instantOf(now, timeZone);
}

const hostDiffers = (a: WrittenHost, b: WrittenHost) =>
  a.choice !== b.choice || (b.choice === other && a.text !== b.text);

const hostOf = ({ choice, text }: WrittenHost) =>
  choice === '' || choice === other ? { text: choice === '' ? '' : text } : { staffId: choice };
