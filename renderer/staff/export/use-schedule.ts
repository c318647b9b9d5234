import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { ExportPlan } from '../../../shared/domain/export-schedule.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation } from '../../lib/queries.ts';

const usual: ExportPlan = {
  every: 'day',
  weekday: 5,
  at: '18:00',
  upTo: 'that-day',
  layout: { preset: 'daily' },
  format: 'xlsx',
  language: 'en',
  fileName: 'Visitors {date}',
};

/** A schedule as it is edited, until it is saved. */
export function useSchedule(saved: CallOutput<'exports.schedule'>['schedule']) {
  const errorText = useErrorText();
  const [plan, setPlan] = useState(saved?.plan ?? usual);
  const [folderName, setFolderName] = useState(saved?.folderName ?? null);
  const choosing = useCallMutation('exports.chooseFolder');
  const saving = useCallMutation('exports.setSchedule');
  const ending = useCallMutation('exports.endSchedule');
  const error = choosing.error ?? saving.error ?? ending.error;
  return {
    plan,
    folderName,
    change: (change: Partial<ExportPlan>) => setPlan({ ...plan, ...change }),
    chooseFolder: () =>
      choosing.mutate(
        {},
        { onSuccess: (chosen) => chosen.folderName !== null && setFolderName(chosen.folderName) },
      ),
    save: () => saving.mutate(plan),
    end: () => ending.mutate({}),
    isSaved: saving.isSuccess,
    isBusy: saving.isPending || ending.isPending,
    error: error ? errorText.sentence(error) : null,
    problem: (field: keyof ExportPlan) => errorText.field(saving.error, field),
  };
}
