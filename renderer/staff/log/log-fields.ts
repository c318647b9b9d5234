import type { CallRequest } from '../../../shared/contract.ts';
import { LogFilter } from '../../../shared/domain/log.ts';

/** The filter as it stands in its fields: empty where it does not narrow. */
export interface LogFields {
  words: string;
  organisation: string;
  categoryId: string;
  hostId: string;
  entranceId: string;
  first: string;
  last: string;
  stillHere: boolean;
  challenged: boolean;
}
export type LogField = keyof LogFields;

export const noFields: LogFields = {
  words: '',
  organisation: '',
  categoryId: '',
  hostId: '',
  entranceId: '',
  first: '',
  last: '',
  stillHere: false,
  challenged: false,
};

export const fieldNames = Object.keys(noFields) as LogField[];

/** Those that narrow. */
export const narrowing = (fields: LogFields): LogField[] =>
  fieldNames.filter((name) => (typeof fields[name] === 'string' ? fields[name].trim() !== '' : fields[name]));

export const withoutField = (fields: LogFields, name: LogField): LogFields => ({
  ...fields,
  [name]: noFields[name],
});

/** What is asked of the core, or null where the last day lies before the first. */
export function filterOf(fields: LogFields): LogFilter | null {
  const asked = Object.fromEntries(narrowing(fields).map((name) => [name, trimmed(fields[name])]));
  return LogFilter.safeParse(asked).data ?? null;
}

const trimmed = (value: string | boolean) => (typeof value === 'string' ? value.trim() : value);

export function fieldsOf(filter: CallRequest<'log.search'>['filter']): LogFields {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  return { ...noFields, ...(Object.fromEntries(given) as Partial<LogFields>) };
}

export const isSameFilter = (a: LogFields, b: LogFields): boolean =>
  fieldNames.every((name) => trimmed(a[name]) === trimmed(b[name]));
