import { useTranslation } from 'react-i18next';
import type { CallError } from '../../shared/result.ts';
import { callError } from './api.ts';

/** Turns an error into a sentence for people, and a field's fault into one that stands beside it. */
export function useErrorText() {
  const { t } = useTranslation();

  function sentence(error: unknown): string {
    const { code, retryAfterSeconds = 0 }: CallError = callError(error);
    const text = t(code === 'too-soon' ? 'error.too-soon' : `error.${code}`, { count: retryAfterSeconds });
    // A wrong PIN starts a pause; from two seconds on it is worth saying.
    return code === 'pin-wrong' && retryAfterSeconds > 1
      ? `${text} ${t('error.too-soon', { count: retryAfterSeconds })}`
      : text;
  }

  function field(error: unknown, path: string): string | undefined {
    const problem = error ? callError(error).fields?.[path] : undefined;
    return problem === undefined ? undefined : fieldSentence(problem);
  }

  function fieldSentence(problem: string): string {
    return t(`error.field.${problem}` as 'error.field.invalid', { defaultValue: t('error.field.invalid') });
  }

  return { sentence, field, fieldSentence };
}
