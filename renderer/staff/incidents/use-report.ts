import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRequest } from '../../../shared/contract.ts';
import type { IncidentCategory } from '../../../shared/domain/incidents.ts';
import { toInstant } from '../../../shared/time.ts';
import { useCallMutation } from '../../lib/queries.ts';
import type { Moment } from './moment.ts';
import { instantOf } from './moment.ts';
import { useIncidentError } from './use-incident-error.ts';

type Report = CallRequest<'incidents.report'>;
type Field = 'category' | 'happenedAt' | 'what' | 'place' | 'present' | 'done';

/** The report as it is written: no category yet, and its time only where somebody gives another than now. */
export type Written = Omit<Report, 'category' | 'happenedAt'> & {
  category: IncidentCategory | null;
  happened: Moment | null;
};

interface ReportOf {
  challengeId?: string | undefined;
  visitId?: string | undefined;
  timeZone: string;
}

export function useReport({ challengeId, visitId, timeZone }: ReportOf) {
  const { t } = useTranslation();
  const incidentError = useIncidentError();
  const report = useCallMutation('incidents.report');
  const [tried, setTried] = useState(false);
  const [value, setValue] = useState<Written>({
    recipient: 'dsl',
    category: null,
    what: '',
    place: '',
    happened: null,
    present: '',
    device: null,
    done: '',
    visitIds: visitId === undefined ? [] : [visitId],
    challengeId: challengeId ?? null,
  });

  const { category, happened, ...rest } = value;
  const happenedAt = happened && instantOf(happened, timeZone);
  const missing: Partial<Record<Field, string>> = {
    ...(category === null && { category: t('staff.incidents.report.chooseCategory') }),
    ...(happened !== null && happenedAt === null && { happenedAt: t('error.field.time') }),
    ...(rest.what.trim() === '' && { what: t('error.field.required') }),
  };

  function send(): void {
    setTried(true);
    if (report.isPending || category === null || Object.keys(missing).length > 0) return;
    report.mutate({ ...rest, category, happenedAt: happenedAt ?? toInstant(new Date()) });
  }

  return {
    value,
    edit: (more: Partial<Written>) => setValue((earlier) => ({ ...earlier, ...more })),
    send,
    problem: (name: Field): string | undefined =>
      (tried ? missing[name] : undefined) ?? incidentError.field(report.error, name),
    error: report.error,
    isSending: report.isPending,
    /** What came back, once it is sent. */
    sent: report.data,
  };
}
export type Reporting = ReturnType<typeof useReport>;
