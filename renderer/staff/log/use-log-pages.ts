import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { LogFilter } from '../../../shared/domain/log.ts';
import { call } from '../../lib/api.ts';

const pageSize = 50;

/** The log, page after page; while another filter is asked for, the lines of the one before stay. */
export function useLogPages(filter: LogFilter) {
  return useInfiniteQuery({
    queryKey: ['log.search', filter],
    queryFn: ({ pageParam }) =>
      call('log.search', { filter, size: pageSize, ...(pageParam !== null && { after: pageParam }) }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}
