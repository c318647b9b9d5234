import { useTranslation } from 'react-i18next';
import { callError } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';

/** Errors in words; what can't be done is said of a request. */
export function useRequestError() {
  const { t } = useTranslation();
  const { sentence, ...rest } = useErrorText();
  return {
    ...rest,
    sentence: (error: unknown): string =>
      callError(error).code === 'wrong-state' ? t('staff.requests.wrongState') : sentence(error),
  };
}
