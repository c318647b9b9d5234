import type { CallRequest } from '../../../shared/contract.ts';
import type { ExportFormat } from '../../../shared/domain/exports.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { useCallMutation } from '../../lib/queries.ts';

/** How a file is written, whatever is in it. */
export interface HowSaved {
  format: ExportFormat;
  language: Language;
}
export const usually: HowSaved = { format: 'xlsx', language: 'en' };

/** Writes a file of the log. Where it goes is asked in the system's own dialog: no page ever sees a path. */
export function useExport() {
  const saving = useCallMutation('exports.save');
  return {
    saving,
    save: (what: Pick<CallRequest<'exports.save'>, 'filter' | 'layout'>, how: HowSaved) =>
      saving.mutate({ ...what, ...how }),
  };
}
export type Export = ReturnType<typeof useExport>;
