import { useTranslation } from 'react-i18next';
import { callError } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';

const problems = ['in-future', 'window-too-long', 'range'] as const;

/** What can go wrong here alone, in words; all else as everywhere. */
export function useIncidentError() {
  const { t } = useTranslation();
  const { sentence, field } = useErrorText();
  return {
    sentence: (error: unknown): string =>
      callError(error).code === 'wrong-state' ? t('staff.incidents.wrongState') : sentence(error),
    field(error: unknown, path: string): string | undefined {
      const problem = error ? callError(error).fields?.[path] : undefined;
      const known = problems.find((name) => name === problem);
      return known ? t(`staff.incidents.problem.${known}`) : field(error, path);
    },
  };
}
