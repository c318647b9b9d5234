import type { CallRequest } from '../../shared/contract.ts';

type Request = CallRequest<'exports.save'>;

/** All columns of these visits as CSV, with English headings. */
export const asCsv = (filter: Request['filter']): Request => ({
  filter,
  layout: { preset: 'full' },
  format: 'csv',
  language: 'en',
});
