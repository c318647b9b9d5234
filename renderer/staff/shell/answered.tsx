import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What a question was answered with; or why it was not, and a way to ask again. */
export function Answered<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return null; // answers come from this machine: too soon for a "please wait"
  return (
    <Notice kind="problem">
      {sentence(query.error)}
      <Button size="small" onPress={() => void query.refetch()}>
        {t('action.tryAgain')}
      </Button>
    </Notice>
  );
}
