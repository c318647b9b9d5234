import { z } from 'zod';
import { LayoutId } from './ids.ts';
import { Language } from './languages.ts';
import { LogFilter } from './log.ts';
import { RequiredText } from './text.ts';

/** The columns that a log can be exported with, in the order in which they are offered. */
export const logColumnIds = [
  'number', 'name', 'organisation', 'category', 'group', 'host', 'entrance', 'purpose', 'vehicle', 'contact', 'child',
  'identity', 'escort', 'day', 'signedIn', 'signedOut', 'signedOutBy', 'devices', 'policyVersion', 'badgesPrinted',
  'challenges', 'imported',
] as const; // prettier-ignore
export const LogColumnId = z.enum(logColumnIds);
export type LogColumnId = z.infer<typeof LogColumnId>;

export const exportFormats = ['csv', 'xlsx', 'pdf'] as const;
export const ExportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** What offices ask for again and again: which visits, with which columns. */
export const presetNames = ['daily', 'weekly', 'contractors', 'fire', 'full'] as const;
export const PresetName = z.enum(presetNames);
export type PresetName = z.infer<typeof PresetName>;

const Columns = z
  .array(LogColumnId)
  .min(1, { error: 'required' })
  .refine((columns) => new Set(columns).size === columns.length, { error: 'repeated' });

export const NewLayout = z.strictObject({
  name: RequiredText(80),
  /** From the first to the last. */
  columns: Columns,
});
export type NewLayout = z.infer<typeof NewLayout>;
export const Layout = NewLayout.extend({ id: LayoutId });
export type Layout = z.infer<typeof Layout>;

export const Preset = z.strictObject({ name: PresetName, filter: LogFilter, columns: Columns });
export type Preset = z.infer<typeof Preset>;

/** Columns by the preset that they belong to, or by a layout that was saved. */
export const LayoutChoice = z.union([
  z.strictObject({ preset: PresetName }),
  z.strictObject({ layoutId: LayoutId }),
]);
export type LayoutChoice = z.infer<typeof LayoutChoice>;

export const ExportRequest = z.strictObject({
  filter: LogFilter,
  layout: LayoutChoice,
  format: ExportFormat,
  /** Of the headings. */
  language: Language,
});
export type ExportRequest = z.infer<typeof ExportRequest>;
